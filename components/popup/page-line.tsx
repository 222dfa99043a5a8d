import { channels } from '../../lib/cancellation';
import type { PopupKey } from '../../lib/i18n/catalogue';
import type { PageKind } from '../../lib/ozon/pages/page-kinds';
import type { PageReading } from '../../lib/page-reading';
import { Icon } from '../ui/icon';
import type { PopupWords } from './popup-words';

/** What is known of the open tab: its reading, that it should be read and is not, or that it shows no orders. */
export type PageState = PageReading | 'silent' | 'elsewhere';

const kindKeys: Readonly<Record<string, PopupKey>> = {
  'seller-postings': 'page/sellerPostings',
  'seller-posting': 'page/sellerPosting',
  'seller-requests': 'page/sellerRequests',
  'seller-returns': 'page/sellerReturns',
  'seller-errors': 'page/sellerErrors',
  'buyer-orders': 'page/buyerOrders',
  'buyer-order': 'page/buyerOrder',
  'buyer-returns': 'page/buyerReturns',
} satisfies Record<PageKind, PopupKey>;

const problemKeys: Record<string, PopupKey> = {
  'too-large': 'problem/too-large',
  'broken-json': 'problem/broken-json',
  'gave-up': 'problem/gave-up',
  'robot-check': 'problem/robot-check',
  'signed-out': 'problem/signed-out',
  'unreadable-cancellations': 'problem/unreadable-cancellations',
};

/** Whether something is wrong with the open page that a person should know of first. */
export function isWorried(page: PageState | undefined): boolean {
  if (page === undefined || page === 'elsewhere') return false;
  return page === 'silent' || page.problems.length > 0 || page.notUnderstood > 0;
}

/** What was recognised on the open page, in a line or two. */
export function PageLine({ page, translate }: { page: PageState; translate: PopupWords['translate'] }) {
  const reading = typeof page === 'string' ? undefined : page;
  const problems = reading?.problems ?? [];
  const worried = isWorried(page);
  const sources = channels.filter((channel) => (reading?.channels[channel] ?? 0) > 0);
  return (
    <section class={`page ${worried ? 'worried' : ''}`} data-page={reading?.pageKind ?? page}>
      <Icon name={worried ? 'alert' : page === 'elsewhere' ? 'question' : 'check'} />
      <div>
        <h2>{translate('thisPage')}</h2>
        <p>{reading ? tellReading(reading, translate) : translate(page === 'silent' ? 'page/silent' : 'page/noOrders')}</p>
        {problems.map((id) => (
          <p key={id}>{problemKeys[id] ? translate(problemKeys[id]) : translate('problem/other', { id })}</p>
        ))}
        {sources.length > 0 && (
          <p class="sources">
            {translate('page/sources', { sources: sources.map((channel) => translate(`page/${channel}`)).join(' · ') })}
          </p>
        )}
      </div>
    </section>
  );
}

function tellReading(page: PageReading, translate: PopupWords['translate']): string {
  const kind = kindKeys[page.pageKind];
  if (!kind) return translate('page/noOrders');
  const { orders, cancelled, requested, notUnderstood, problems } = page;
  return [
    translate(kind),
    translate('page/orders', { count: orders }),
    cancelled > 0
      ? translate('page/cancelled', { count: cancelled })
      : !problems.includes('unreadable-cancellations') && translate('page/nothingCancelled'),
    requested > 0 && translate('page/requested', { count: requested }),
    notUnderstood > 0 && translate('page/notUnderstood', { count: notUnderstood }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
