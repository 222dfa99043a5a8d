/**
 * Answers on their way from the page's world to the reader. The page could send anything under their name, of any size and
 * as often as it likes: what is too much or not one is dropped and counted.
 */
import { countDiagnostic } from '../../lib/messages/diagnostics';
import { longestAnswer } from '../../lib/read/json/answer';

/** How many answers are told at once, and how long they are together (characters). */
const mostWaiting = { count: 200, length: 40_000_000 } as const;
/** How much is remembered, to be told again to a reader that knows nothing of the page; the oldest make room. */
const mostRemembered = { count: 300, length: 12_000_000 } as const;

/** An answer as the observer passes it on, and the page's address when it came. */
interface Received {
  answer: string;
  href: string;
}

export class AnswerOutbox {
  #waiting: Received[] = [];
  #waitingLength = 0;
  #told: Received[] = [];
  #lastTaken: readonly Received[] = [];

  /** The last answers, for a report, oldest first. */
  get recent(): string[] {
    return this.#told.map(({ answer }) => answer);
  }

  /** @param detail what came with the event */
  put(detail: unknown, href: string): void {
    if (typeof detail !== 'string') return countDiagnostic('answer.wrong-shape');
    if (detail.length > longestAnswer) return countDiagnostic('answer.too-large');
    if (this.#waiting.length >= mostWaiting.count || this.#waitingLength + detail.length > mostWaiting.length)
      return countDiagnostic('answer.too-many');
    this.#waiting.push({ answer: detail, href });
    this.#waitingLength += detail.length;
  }

  /** To be called where nobody knows any more what was told: it is told again, before what is new. */
  startAnew(): void {
    this.#waiting.unshift(...this.#told);
    this.#told = [];
  }

  /** Counts answers that were none, and forgets them, so that nobody counts them again. @param places in what was taken last */
  dropWrong(places: readonly number[]): void {
    for (const _ of places) countDiagnostic('answer.wrong-shape');
    const wrong = new Set(places.map((place) => this.#lastTaken[place]));
    if (wrong.size > 0) this.#told = this.#told.filter((received) => !wrong.has(received));
  }

  /** Takes out what is to be told, in its order. */
  take(): Received[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#told.push(...taken);
    this.#lastTaken = taken;
    let length = this.#told.reduce((sum, { answer }) => sum + answer.length, 0);
    while (this.#told.length > mostRemembered.count || length > mostRemembered.length)
      length -= this.#told.shift()!.answer.length;
    return taken;
  }
}
