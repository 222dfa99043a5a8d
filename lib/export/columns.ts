/** The columns of CSV and XLSX, in the order that they stand in. */
import type { Row } from '../history/row';
import type { Digest } from '../overview/digest';

export const exportColumns = [
  'date',
  'state',
  'side',
  'postingNumber',
  'orderNumber',
  'parcelId',
  'store',
  'scheme',
  'cause',
  'causeId',
  'confidence',
  'party',
  'counts',
  'reason',
  'initiator',
  'status',
  'sku',
  'offerId',
  'product',
  'quantity',
  'price',
  'orderedAt',
  'cancelledAt',
  'firstSeenAt',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** What people read in place of ids, in the language of the export. */
export interface ExportNames {
  header(column: ExportColumn): string;
  cause(digest: Digest): string;
  party(digest: Digest): string;
  counts(digest: Digest): string;
  state(digest: Digest): string;
  side(digest: Digest): string;
}

/** One row of a table, as texts; several products stand one below the other in their cell. */
export function writeCells({ record, firstSeenAt }: Row, digest: Digest, names: ExportNames): string[] {
  const list = (values: readonly (string | number | undefined)[]) =>
    values
      .map((value) => value ?? '')
      .join('\n')
      .trim();
  const cells: Record<ExportColumn, string> = {
    date: digest.sortAt.replace('T', ' '),
    state: names.state(digest),
    side: names.side(digest),
    postingNumber: record.postingNumber ?? '',
    orderNumber: record.orderNumber ?? '',
    parcelId: record.parcelId ?? '',
    store: digest.store,
    scheme: digest.scheme,
    cause: names.cause(digest),
    causeId: digest.cause,
    confidence: digest.confidence,
    party: names.party(digest),
    counts: names.counts(digest),
    reason: record.reasonText ?? '',
    initiator: record.initiator ?? '',
    status: record.status ?? '',
    sku: list(record.products.map(({ sku }) => sku)),
    offerId: list(record.products.map(({ offerId }) => offerId)),
    product: list(record.products.map(({ name }) => name)),
    quantity: list(record.products.map(({ quantity }) => quantity)),
    price: list(record.products.map(({ price }) => price)),
    orderedAt: record.orderedAt?.value ?? '',
    cancelledAt: record.cancelledAt?.value ?? '',
    firstSeenAt,
  };
  return exportColumns.map((column) => cells[column]);
}
