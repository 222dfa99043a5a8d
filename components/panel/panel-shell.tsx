import type { ComponentChildren } from 'preact';
import type { PanelView } from '../../lib/explain/panel-view';
import { Icon } from '../ui/icon';
import { Headline } from './headline';

interface PanelShellProps {
  view: PanelView;
  /** A panel that is `full` is never folded. */
  form: 'full' | 'compact';
  isUnfolded: boolean;
  /** A press of the line. */
  onPress?: () => void;
  /** What stands below the headline. */
  children?: ComponentChildren;
}

/** Each panel has a shadow root of its own, and so an id of its own. */
const foldId = 'fold';

/**
 * What a panel is as long as it is closed, and the place for the rest. No hooks, here and in what it is made of: the lines of a
 * list are drawn without Preact (`entrypoints/panel-line.tsx`).
 */
export function PanelShell({ view, form, isUnfolded, onPress, children }: PanelShellProps) {
  const isFull = form === 'full';
  return (
    <div role="group" class={`panel ${form}`} aria-label={view.labels.heading} lang={view.language}>
      {isFull ? (
        <div class="head">
          <Headline view={view} titleRole="heading" />
        </div>
      ) : (
        <div role="heading" aria-level={3}>
          <button
            type="button"
            class="head"
            title={isUnfolded ? view.labels.fold : view.labels.unfold}
            aria-expanded={isUnfolded}
            aria-controls={foldId}
            onClick={onPress}
          >
            <Headline view={view} />
            <Icon name="chevron" />
          </button>
        </div>
      )}
      <div id={foldId} class="fold" hidden={!isFull && !isUnfolded}>
        {children}
      </div>
    </div>
  );
}
