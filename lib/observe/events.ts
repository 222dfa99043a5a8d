/** What the two worlds of a page say to each other, as events on its document; all payloads are texts. */
export const events = {
  /** Observer → teller: an answer that the page received, as JSON `{ url, body, shopId? }`. */
  answer: 'cancellation-explainer:answer',
  /** Observer → teller: the address changed without a load. */
  route: 'cancellation-explainer:route',
  /** Teller → observer, before each telling: somebody listens. */
  ready: 'cancellation-explainer:ready',
} as const;
