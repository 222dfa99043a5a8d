import { classifyReason } from '../../lib/classify/classify-reason';
import { normaliseWords } from '../../lib/classify/normalise';
import type { CauseId } from '../../lib/ozon/causes/causes';

/**
 * The causes that a search means: those whose texts hold every one of its words, and the one that an order's page would
 * be explained with if the search were Ozon's words.
 * @param texts all that is said of each cause, normalised, in the order in which the causes are shown
 * @returns all of them for an empty search
 */
export function findCauses(query: string, texts: ReadonlyMap<CauseId, string>): Set<CauseId> {
  const words = normaliseWords(query).split(' ').filter(Boolean);
  const found = new Set<CauseId>();
  for (const [cause, text] of texts) {
    if (words.every((word) => text.includes(word))) found.add(cause);
  }
  for (const side of ['seller', 'buyer'] as const) {
    const meant = classifyReason(query, side);
    if (meant) found.add(meant.cause);
  }
  return found;
}
