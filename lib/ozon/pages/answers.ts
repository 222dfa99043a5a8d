/**
 * Which of the page's own requests may answer with orders, by their address. The cabinet's endpoints are only partly known
 * (2026-09), so the test is by what an address speaks of. The buyer's pages ask one endpoint for every page and name the page
 * in the query.
 */
const aboutOrders = /posting|order|cancel|return|shipment|(?:composer|entrypoint)-api\.bx\/page\/json.*modal/i;

/** @param url the address as the page gave it, absolute or relative */
export function mayTellOfOrders(url: string): boolean {
  return aboutOrders.test(url);
}

/** The request header in which the cabinet names the shop (2025-12). */
export const shopHeader = 'x-o3-company-id';
