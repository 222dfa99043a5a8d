import { OutwardLink } from '../ui/outward-link';
import type { PopupWords } from './popup-words';

interface EmptyHistoryProps {
  buyerUrl: string;
  sellerUrl: string;
  translate: PopupWords['translate'];
}

/** What to open so that something comes to stand here. */
export function EmptyHistory({ buyerUrl, sellerUrl, translate }: EmptyHistoryProps) {
  return (
    <section class="empty">
      <h2>{translate('empty/title')}</h2>
      <p>{translate('empty/text')}</p>
      <ul>
        <li>
          <OutwardLink url={sellerUrl} label={translate('empty/seller')} />
        </li>
        <li>
          <OutwardLink url={buyerUrl} label={translate('empty/buyer')} />
        </li>
      </ul>
    </section>
  );
}
