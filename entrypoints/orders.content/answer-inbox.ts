/**
 * Answers on their way from the page's world to the reader. The page could send anything under their name, of any size and
 * as often as it likes: what is too much or not one is dropped and counted.
 */
import { countDiagnostic } from '../../lib/messages/diagnostics';
import { type Answer, bounds, isAnswer } from '../../lib/read/observed';

/** How many answers wait until they are looked at, and how long they are together (characters). */
const mostWaiting = { count: 200, length: 40_000_000 } as const;
/** The longest text that may hold an answer: in it, every character of the body may be escaped. */
const longest = 2 * bounds.body + 20_000;

export class AnswerInbox {
  #waiting: string[] = [];
  #length = 0;

  /** @param detail what came with the event */
  put(detail: unknown): void {
    if (typeof detail !== 'string') return countDiagnostic('answer.wrong-shape');
    if (detail.length > longest) return countDiagnostic('answer.too-large');
    if (this.#waiting.length >= mostWaiting.count || this.#length + detail.length > mostWaiting.length)
      return countDiagnostic('answer.too-many');
    this.#waiting.push(detail);
    this.#length += detail.length;
  }

  /** Takes out what has come so far, one by one, in its order; undefined for each that is no answer. */
  *take(): Generator<Answer | undefined> {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    for (const detail of taken) {
      const answer = parseAnswer(detail);
      if (!answer) countDiagnostic('answer.wrong-shape');
      yield answer;
    }
  }
}

function parseAnswer(detail: string): Answer | undefined {
  try {
    const parsed: unknown = JSON.parse(detail);
    return isAnswer(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
