/** Under which names a cancellation's goods are looked for, to tell how often the same product was cancelled lately. */
import type { Cancellation, Product } from '../cancellation';

/** "Lately": the day of a cancellation and those before it. */
export const repeatDays = 14;

/** @returns the ids by which a product is known for certain; a name alone stands for several */
export function productIds({ sku, offerId }: Product): string[] {
  return [sku && `sku:${sku}`, offerId && `offer:${offerId}`].filter((id) => id !== undefined && id !== '') as string[];
}

/**
 * The entries of a row in the index `byGoods`: side, product, day, so that one product's rows of some days lie in a row.
 * @param sortAt see sort-date.ts
 */
export function goodsOf({ side, products }: Pick<Cancellation, 'side' | 'products'>, sortAt: string): string[] {
  const ids = new Set(products.flatMap(productIds));
  return [...ids].map((id) => goodsEntry(side, id, sortAt.slice(0, 10)));
}

/** One entry; for ranges too. */
export function goodsEntry(side: Cancellation['side'], productId: string, day: string): string {
  return `${side}|${productId}|${day}`;
}
