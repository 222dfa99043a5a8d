/**
 * What the dashboard holds in memory of each stored cancellation: enough to filter, sort and count a hundred thousand of
 * them in one pass. Worked out anew each time the dashboard is opened; causes are never stored.
 */
import type { Cancellation, Product, Side } from '../cancellation';
import { displayNumber } from '../display-number';
import { type Judgement, judgeRow } from '../history/judge-row';
import { namesOfProduct } from '../history/product-names';
import type { Row } from '../history/row';
import { storeOf } from '../history/tallies';

export interface DigestProduct {
  /** `sku:900000001`, else by offer id, else by name: under this it is counted. */
  id: string;
  sku: string;
  offerId: string;
  name: string;
}

export interface Digest extends Judgement {
  key: string;
  /** When it was cancelled, else first seen: `2026-09-01` or `2026-09-01T10:20:30`, local. */
  sortAt: string;
  side: Side;
  state: Cancellation['state'];
  number: string;
  /** See `storeOf`. */
  store: string;
  /** Empty where it was not read. */
  scheme: string;
  /** Ozon's verbatim reason, else an empty text. */
  reason: string;
  products: DigestProduct[];
  /** Everything that a search looks at, in lower case. */
  haystack: string;
}

/** What a row has to tell for its digest. */
export type DigestSource = Pick<Row, 'key' | 'sortAt'> & { record: Omit<Cancellation, 'evidence'> };

/** Makes the digest of a stored row. */
export function digestRow({ key, sortAt, record }: DigestSource): Digest {
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
    store: storeOf(record),
    scheme: record.scheme ?? '',
    ...judgeRow({ record }),
    reason,
    products,
    haystack: [number, record.orderNumber ?? '', reason, ...said].join('\n').toLowerCase(),
  };
}

function digestProduct(product: Product): DigestProduct {
  const { sku = '', offerId = '', name = '' } = product;
  return { id: namesOfProduct(product)[0] ?? '', sku, offerId, name };
}
