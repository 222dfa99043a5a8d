/** Texts of a page → texts that tell no more than the phrases which Ozon's pages have in common. Lengths never change. */
import type { Side } from '../cancellation';
import { classifyReason } from '../classify/classify-reason';
import { aliveParts } from '../ozon/words/status-words';
import { orderedTitles } from '../ozon/words/order-days';
import { readStatus } from '../read/words/status';
import { findLabels } from '../read/visible/marks/hear-words';
import { isCutReason, isKnownCode, isKnownPhrase, isLabel, isReasonText } from './known-phrases';
import type { Pseudonyms } from './pseudonyms';
import { scramble } from './scramble';

/** Longer texts are neither a label nor a status nor a reason. */
const longestPhrase = 300;
/** Words, and each Chinese sign for itself, since it may be one. */
const words = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

export class TextRedactor {
  readonly #names: Pseudonyms;
  readonly #side: Side;
  readonly #now: Date;

  constructor(names: Pseudonyms, side: Side, now: Date) {
    this.#names = names;
    this.#side = side;
    this.#now = now;
  }

  /** Any text: what is known of it stays, the rest becomes stand-ins. */
  redact(text: string): string {
    if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return text;
    return (
      this.keepPhrase(text) ??
      this.#keepLabel(text) ??
      this.#keepAround(text) ??
      this.keepMeaning(text) ??
      scramble(text, this.#names)
    );
  }

  /**
   * A text that is a known phrase as a whole, maybe with a date.
   * @returns undefined for every other text
   */
  keepPhrase(text: string): string | undefined {
    if (text.length > longestPhrase || !/\p{L}/u.test(text)) return undefined;
    if (isReasonText(text) || isCutReason(text)) return text;
    const isStatus = !tellsAlive(text) && readStatus(text, this.#now, { requests: true }) !== undefined;
    return isStatus || isKnownPhrase(text) || isKnownCode(text) ? scramble(text, this.#names, true) : undefined;
  }

  /** «Причина отмены: …»: the label stays where what follows it is a phrase as well. */
  keepLabelled(text: string): string | undefined {
    const colon = text.search(/[:：]/);
    if (colon <= 0 || !isLabel(text.slice(0, colon))) return undefined;
    const kept = this.keepPhrase(text.slice(colon + 1));
    return kept === undefined ? undefined : text.slice(0, colon + 1) + kept;
  }

  /**
   * A reason in words of its own: those words stay which it takes to tell the cause, and no other.
   * @returns undefined where the text names no cause
   */
  keepMeaning(text: string): string | undefined {
    if (text.length < 6 || text.length > longestPhrase) return undefined;
    const cause = classifyReason(text, this.#side)?.cause;
    if (!cause) return undefined;
    let kept = text;
    for (const match of [...text.matchAll(words)].slice(0, 80)) {
      const end = match.index + match[0].length;
      const without = kept.slice(0, match.index) + this.#names.word(match[0]) + kept.slice(end);
      if (classifyReason(without, this.#side)?.cause === cause) kept = without;
    }
    return scramble(kept, this.#names, true);
  }

  #keepLabel(text: string): string | undefined {
    const title =
      /^\s*/.exec(text)![0].length +
      (orderedTitles.find((known) => text.trimStart().toLowerCase().startsWith(`${known} `))?.length ?? -Infinity);
    if (title > 0 && /\d/.test(text)) return text.slice(0, title) + scramble(text.slice(title), this.#names);
    const labels = findLabels(text);
    if (labels.length === 0) return undefined;
    const pieces = labels.map(
      ({ at, from }, index) => text.slice(at, from) + this.redact(text.slice(from, labels[index + 1]?.at)),
    );
    return this.#redactLead(text.slice(0, labels[0]!.at)) + pieces.join('');
  }

  /** What stands before the first label may be a sentence of its own: «Отменено 12 октября. Причина: …» */
  #redactLead(text: string): string {
    const end = /[.;,|·–—\s-]*$/.exec(text)!.index;
    return this.redact(text.slice(0, end)) + text.slice(end);
  }

  /** «Заказ 10000001-0007», «10 товаров готовы к получению»: a phrase with numbers around it, or a part that decides. */
  #keepAround(text: string): string | undefined {
    if (text.length > longestPhrase || !/\p{L}/u.test(text)) return undefined;
    if (isKnownPhrase(text.replace(/[\p{N}\p{S}№]+/gu, ' '))) return scramble(text, this.#names, true);
    const lower = text.toLowerCase().replaceAll('ё', 'е');
    const part = lower.length === text.length ? aliveParts.find((known) => lower.includes(known)) : undefined;
    if (!part) return undefined;
    const start = lower.indexOf(part);
    const end = start + part.length;
    return scramble(text.slice(0, start), this.#names) + text.slice(start, end) + scramble(text.slice(end), this.#names);
  }
}

function tellsAlive(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('ё', 'е');
  return aliveParts.some((part) => lower.includes(part));
}
