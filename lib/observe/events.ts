/** What the two worlds of a page say to each other, as events on its document; all payloads are texts. */
export const events = {
  /** Observer → reader: an answer that the page received, as JSON `{ url, body, shopId? }`. */
  answer: 'cancellation-explainer:answer',
  /** Observer → reader: the address changed without a load. */
  route: 'cancellation-explainer:route',
  /** Reader → observer, at every reading: somebody listens. */
  ready: 'cancellation-explainer:ready',
} as const;
