/** JSON of a page → the same tree with the same keys, and stand-ins for its values. */
import { asShown } from '../read/json/as-shown';
import { entriesOf, foldName, type JsonObject, limits, unwrapText } from '../read/json/tree';
import { jsonFields } from '../ozon/pages/json-fields';
import { isAddress, redactAddress } from './redact-address';
import { redactIdentifier } from './redact-identifier';
import type { Pseudonyms } from './pseudonyms';
import type { TextRedactor } from './redact-text';
import { scramble } from './scramble';

/** Ids of reasons are Ozon's own, the same for everybody, and small: 3 or 4 digits were seen. */
const reasonIds = new Set<string>([...jsonFields.reasonId, ...jsonFields.bareReasonId]);
const largestReasonId = 9_999;
/** Of JSON that does not parse, this much is told, so that its damage can be seen. */
const longestBroken = 2_000;

export class JsonRedactor {
  readonly #names: Pseudonyms;
  readonly #texts: TextRedactor;
  readonly #longestList: number;

  /** @param longestList longer lists lose their end */
  constructor(names: Pseudonyms, texts: TextRedactor, longestList: number) {
    this.#names = names;
    this.#texts = texts;
    this.#longestList = longestList;
  }

  /** JSON as a text. What does not parse loses all of its words and most of its length. */
  redactText(json: string): string {
    try {
      return JSON.stringify(this.redact(JSON.parse(json)));
    } catch {
      return scramble(json.slice(0, longestBroken), this.#names);
    }
  }

  redact(value: unknown, key = '', depth = 0): unknown {
    if (depth > limits.depth) return null;
    if (typeof value === 'string') return this.#redactString(value, depth);
    if (typeof value === 'number') return this.#redactNumber(value, key);
    if (Array.isArray(value)) return value.slice(0, this.#longestList).map((item) => this.redact(item, key, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    const entries = entriesOf(value as JsonObject).map(
      ([name, child]) => [this.#redactKey(name), this.redact(child, name, depth + 1)] as const,
    );
    return Object.fromEntries(entries);
  }

  #redactKey(key: string): string {
    return redactIdentifier(key, this.#names) ?? scramble(key, this.#names);
  }

  #redactString(text: string, depth: number): string {
    const inner = unwrapText(text);
    if (inner !== text) return JSON.stringify(this.redact(inner, '', depth + 1));
    // A sentence with HTML in it is told as a person sees it: its tags may hold addresses and names.
    return isAddress(text) ? redactAddress(text, this.#names) : this.#texts.redact(asShown(text));
  }

  #redactNumber(value: number, key: string): number {
    if (reasonIds.has(foldName(key)) && Number.isInteger(value) && Math.abs(value) <= largestReasonId) return value;
    const made = Number(scramble(String(value), this.#names));
    return Number.isFinite(made) ? made : 0;
  }
}
