/** The names by which two readings of one parcel recognise its goods. */
import type { Cancellation, Product } from '../cancellation';
import { productIds } from './goods';

/** @returns SKUs, offer ids and names of a record's products, each marked with its kind */
export function productNames(record: Pick<Cancellation, 'products'>): Set<string> {
  return new Set(record.products.flatMap(namesOfProduct));
}

/** @returns the product's SKU, offer id and name, as far as it has them: what tells most comes first */
export function namesOfProduct(product: Product): string[] {
  const { name } = product;
  return [...productIds(product), ...(name ? [`name:${name.toLowerCase().replace(/\s+/g, ' ').trim()}`] : [])];
}
