/**
 * What the dashboard holds in memory of each stored cancellation: enough to filter, sort and count a hundred thousand of
 * them in one pass. Worked out anew each time the dashboard is opened; causes are never stored.
 */
import type { Cancellation, Product, Side } from '../cancellation';
import { diagnose, type Diagnosis } from '../classify/diagnose';
import { displayNumber } from '../display-number';
import { judgeCounts } from '../explain/judge-counts';
import type { Row } from '../history/row';
import type { CauseFacts, CauseId, Party } from '../ozon/causes';

/** Whether a cancellation counts against the seller; `none` on a buyer's order and on a request. */
export type Counts = CauseFacts['counts'] | 'none';

export interface DigestProduct {
  /** `sku:900000001`, else by offer id, else by name: under this it is counted. */
  id: string;
  sku: string;
  offerId: string;
  name: string;
}

export interface Digest {
  key: string;
  /** When it was cancelled, else first seen: `2026-09-01` or `2026-09-01T10:20:30`, local. */
  sortAt: string;
  side: Side;
  state: Cancellation['state'];
  number: string;
  /** The shop's id where the page names it, else the host that the order was read on. */
  store: string;
  /** Empty where it was not read. */
  scheme: string;
  cause: CauseId;
  party: Party;
  confidence: Diagnosis['confidence'];
  counts: Counts;
  /** Ozon's verbatim reason, else an empty text. */
  reason: string;
  products: DigestProduct[];
  /** Everything that a search looks at, in lower case. */
  haystack: string;
}

/** What a row has to tell for its digest. */
export type DigestSource = Pick<Row, 'key' | 'sortAt'> & { record: Omit<Cancellation, 'evidence'> };

/**
 * Makes the digest of a stored row.
 * @param tell gives the diagnosis; see `rememberDiagnoses`
 */
export function digestRow({ key, sortAt, record: read }: DigestSource, tell: typeof diagnose = diagnose): Digest {
  const record: Cancellation = { ...read, evidence: [] };
  const diagnosis = tell(record);
  const matters = record.side === 'seller' && record.state === 'cancelled';
  const products = record.products.map(digestProduct).filter(({ id }) => id !== '');
  const number = displayNumber(record);
  const reason = record.reasonText ?? '';
  const said = products.flatMap(({ sku, offerId, name }) => [sku, offerId, name]);
  return {
    key,
    sortAt,
    side: record.side,
    state: record.state,
    number,
    store: record.shopId ?? record.host,
    scheme: record.scheme ?? '',
    cause: diagnosis.cause,
    party: diagnosis.party,
    confidence: diagnosis.confidence,
    counts: matters ? judgeCounts(record, diagnosis, undefined).verdict : 'none',
    reason,
    products,
    haystack: [number, record.orderNumber ?? '', reason, ...said].join('\n').toLowerCase(),
  };
}

function digestProduct({ sku = '', offerId = '', name = '' }: Product): DigestProduct {
  const id = sku
    ? `sku:${sku}`
    : offerId
      ? `offer:${offerId}`
      : name
        ? `name:${name.toLowerCase().replace(/\s+/g, ' ').trim()}`
        : '';
  return { id, sku, offerId, name };
}
