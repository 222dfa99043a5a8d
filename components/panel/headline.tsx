import type { PanelView } from '../../lib/explain/panel-view';
import { Badge } from '../ui/badge';
import { Icon, type IconName, verdictIcons } from '../ui/icon';

const partyIcons = {
  buyer: 'buyer',
  seller: 'seller',
  ozon: 'ozon',
  carrier: 'carrier',
  unknown: 'question',
} as const satisfies Record<PanelView['party'], IconName>;

/**
 * The cause, who cancelled, and whether it counts, in one line where there is room.
 * `titleRole` makes the title a heading of its own; inside a button, which is a heading already, it stays plain.
 */
export function Headline({ view, titleRole }: { view: PanelView; titleRole?: 'heading' }) {
  const { counts } = view;
  const isRequested = view.state === 'requested'; // no verdict yet
  return (
    <>
      <span class={`party ${isRequested ? '' : (counts?.verdict ?? '')}`}>
        <Icon name={isRequested ? 'clock' : partyIcons[view.party]} />
      </span>
      <span class="titles">
        {view.confidenceNote && <span class="doubt">{view.confidenceNote} </span>}
        <span class="title" {...(titleRole && { role: titleRole, 'aria-level': 3 })}>
          {view.title}
        </span>{' '}
        <span class="by">{view.cancelledBy}</span>
      </span>
      {counts && <Badge icon={verdictIcons[counts.verdict]} tone={counts.verdict} text={counts.badge} />}
    </>
  );
}
