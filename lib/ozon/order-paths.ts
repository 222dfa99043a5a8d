/**
 * How the paths of order pages begin: one look is enough on most pages, before `recogniseAddress` takes an address apart.
 * Sources as in `pages.ts`.
 */
const beginnings = /^\/(?:(?:[a-z]{2}\/)?my\/(?:order|return)|app\/(?:postings|returns|analytics\/fulfillment|rating))/i;

/** False where no order page of Ozon can be; true on each of them, and on some other pages. */
export function mayBeOrders(path: string): boolean {
  return beginnings.test(path);
}
