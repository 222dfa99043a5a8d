/**
 * What texts mean, as far as a page needs it. The catalogue is at hand; the rules, which would weigh on every page, are asked
 * from the background, each text once. A text that was not asked for yet is not understood yet.
 */
import type { Side } from '../../lib/cancellation';
import { classifyKnownReason, type Classify, type ReasonClass } from '../../lib/classify/known-reason';
import { mostTexts, sendMessage } from '../../lib/messages/protocol';

/** Shorter texts are no sentences, longer ones no reasons. */
const length = { least: 4, most: 400 } as const;
const mostRemembered = 20_000;

export class Understanding {
  readonly #known = new Map<string, ReasonClass | null>();
  readonly #open: Record<Side, Set<string>> = { seller: new Set(), buyer: new Set() };

  readonly classify: Classify = (text, side) => {
    const known = classifyKnownReason(text, side);
    if (known) return known;
    const remembered = this.#known.get(keyOf(text, side));
    if (remembered === undefined && text.length >= length.least && text.length <= length.most && /\p{L}{2}/u.test(text))
      this.#open[side].add(text);
    return remembered ?? undefined;
  };

  /**
   * Asks for the texts that came up since the last time.
   * @returns true where one of them is a reason, so that the page is worth reading again
   * @throws where the background cannot be reached; the texts stay open
   */
  async ask(): Promise<boolean> {
    let hasLearned = false;
    for (const side of ['seller', 'buyer'] as const) {
      const texts = [...this.#open[side]].filter((text) => !this.#known.has(keyOf(text, side)));
      for (let start = 0; start < texts.length; start += mostTexts) {
        const batch = texts.slice(start, start + mostTexts);
        const classes = await sendMessage('understandTexts', { side, texts: batch });
        batch.forEach((text, index) => this.#remember(keyOf(text, side), classes[index] ?? null));
        hasLearned ||= classes.some(Boolean);
      }
      this.#open[side].clear();
    }
    return hasLearned;
  }

  #remember(key: string, found: ReasonClass | null): void {
    if (this.#known.size >= mostRemembered) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(key, found);
  }
}

function keyOf(text: string, side: Side): string {
  return `${side} ${text}`;
}
