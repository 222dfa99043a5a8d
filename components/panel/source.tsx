import type { PanelView } from '../../lib/explain/panel-view';
import { OutwardLink } from '../ui/outward-link';

/** Where a rule comes from, and as of when. */
export function Source({ source, label }: { source: NonNullable<PanelView['cost'][number]['source']>; label: string }) {
  return (
    <span class="source">
      {label} <OutwardLink url={source.url} label={source.label} />
    </span>
  );
}
