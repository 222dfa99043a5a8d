import type { ReasonClass } from '../../classify/known-reason';
import { isUnspecified } from '../../ozon/causes/causes';
import { possibleReasons } from '../../ozon/words/why-words';

/**
 * Whether an answer to "Why was the order cancelled?" tells what may happen to any order: it says so («Так бывает, если:»), or
 * names several causes. Who cancelled, told beside why, is no cause of its own.
 */
export function isAboutAnyOrder(texts: readonly string[], reasons: readonly ReasonClass[]): boolean {
  return (
    texts.some((text) => possibleReasons.test(text.trim().toLowerCase().replaceAll('：', ':'))) ||
    new Set(reasons.map(({ cause }) => cause).filter((cause) => !isUnspecified(cause))).size > 1
  );
}
