/** What the two worlds of a page say to each other, as events on its document; all payloads are texts. */

/** Observer → teller: an answer that the page received, as JSON `{ url, body, shopId? }`. */
export const answer = 'cancellation-explainer:answer';

/** Observer → teller: the address changed without a load. */
export const route = 'cancellation-explainer:route';

/** Teller → observer, before each telling: somebody listens. */
export const ready = 'cancellation-explainer:ready';
