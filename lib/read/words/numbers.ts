/**
 * Order and posting numbers by their shape: at least 6 digits, a hyphen, at least 3 digits; a posting adds a hyphen and the
 * parcel's counter (1–2 digits; up to 17 was seen). Leading zeros matter, so numbers stay text.
 */
const numberShape = /(?<![\d-])(\d{6,}-\d{3,})(-\d{1,2})?(?![\d-])/g;
const postingShape = /^\d{6,}-\d{3,}-\d{1,2}$/;
const orderShape = /^\d{6,}-\d{3,}$/;

export interface OrderReference {
  orderNumber: string;
  postingNumber?: string;
}

/** The number by which two references are the same order's or posting's. */
export function keyOf(reference: OrderReference): string {
  return reference.postingNumber ?? reference.orderNumber;
}

/** All order and posting numbers in a text, in order. Hyphen look-alikes (‑ – −) are taken for hyphens. */
export function findNumbers(text: string): OrderReference[] {
  if (!mayHoldNumbers(text)) return [];
  return [...text.replace(/[‐‑‒–−]/g, '-').matchAll(numberShape)].map(([whole, order]) => ({
    orderNumber: order!,
    ...(whole !== order && { postingNumber: whole }),
  }));
}

/**
 * A text without the first number in it and the sign before that: «Отправление № 10000001-0007-1 отменено» → «Отправление отменено».
 * In normalised words, № is `no`.
 */
export function withoutNumber(text: string): string {
  return text
    .replace(/(?:(?:№|(?<![a-z])no\.?|#) ?)?\d{6,}-\d{3,}(?:-\d{1,2})?,?/, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether there is any sense in looking for numbers: cells that run together may hide the ones that they hold. */
export function mayHoldNumbers(text: string): boolean {
  return /\d{6}[-‐‑‒–−]\d{3}/.test(text);
}

/** @returns the trimmed text if it is a posting number and nothing else */
export function asPostingNumber(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return postingShape.test(text) ? text : undefined;
}

/** @returns the trimmed text if it is an order number and nothing else */
export function asOrderNumber(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return orderShape.test(text) ? text : undefined;
}

/** The order (and the parcel) that a link of the buyer's pages leads to: `…?order=<number>&postingId=<digits>`. */
export function readOrderLink(link: string): { orderNumber: string; parcelId?: string } | undefined {
  const order = /[?&]order=(\d{6,}-\d{3,})(?!\d)/i.exec(link)?.[1];
  if (!order) return undefined;
  const parcelId = readParcelParameter(link);
  return { orderNumber: order, ...(parcelId && { parcelId }) };
}

/** The parcel that a link or an address names. */
export function readParcelParameter(link: string): string | undefined {
  return /[?&](?:postingId|shipmentId)=(\d{5,})(?![\d-])/i.exec(link)?.[1];
}
