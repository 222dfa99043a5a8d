import type { Cancellation, Product } from '../cancellation';
import { productNames } from './product-names';

/**
 * Joins the goods of two readings: the reading that names the parcel speaks for what is in it, else the longer list,
 * else the newer; the other fills in what a product lacks. Lists are not added up: a page that shows the first of
 * three goods under another name would make four.
 */
export function mergeProducts(older: Cancellation, newer: Cancellation): Product[] {
  const chosen = choose(older, newer);
  const others = chosen === newer ? older.products : newer.products;
  return chosen.products.map((product) => {
    const names = productNames({ products: [product] });
    const twin = others.find((other) => [...productNames({ products: [other] })].some((name) => names.has(name)));
    return { ...twin, ...product };
  });
}

function choose(older: Cancellation, newer: Cancellation): Cancellation {
  if (older.products.length === 0 || newer.products.length === 0) return newer.products.length > 0 ? newer : older;
  if (namesParcel(older) !== namesParcel(newer)) return namesParcel(newer) ? newer : older;
  return older.products.length > newer.products.length ? older : newer;
}

function namesParcel(record: Cancellation): boolean {
  return (record.postingNumber ?? record.parcelId) !== undefined;
}
