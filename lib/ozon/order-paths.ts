/**
 * What the paths of all pages have in common that can tell of a cancellation: a look that is enough on most pages, before
 * `recogniseAddress` takes the address apart.
 */

/** False where no order page of Ozon can be. */
export function mayBeOrders(path: string): boolean {
  return /\/(?:my\/(?:order|return)|app\/(?:postings|returns|analytics\/f))/i.test(path);
}
