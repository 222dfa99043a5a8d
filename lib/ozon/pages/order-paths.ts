/**
 * The paths of order pages, in one look: this is asked on every page of Ozon, and most are about something else.
 * Sources as in `pages.ts`, which takes the addresses apart and is too large for every page: a form that is new there is new here.
 */
const orderPath =
  /^\/(?:(?:[a-z]{2}\/)?(?:my\/(?:order-?(?:list|details?(?:more)?)|returns?(?:details)?)|modal\/trackpostinginfo)(?:\/|$)|app\/(?:(?:postings|returns|rating)(?:\/|$)|analytics\/fulfillment))/;

/** @returns whether an address with this path is an order page's, on the hosts where it stands */
export function isOrderPath(path: string): boolean {
  const plain = path.toLowerCase();
  // Most pages' paths begin otherwise, and a pattern that is never asked is never made.
  return (plain.startsWith('/app/') || plain.includes('/my/') || plain.includes('/modal/')) && orderPath.test(plain);
}
