/**
 * JSON in the page's HTML: state elements (`<div id="state-<widget>-…" data-state="JSON">`) and JSON scripts. The DOM has
 * already undone whichever quoting the server used. A state is parsed once for each value that it takes.
 */
import type { Classify } from '../../classify/known-reason';
import { isForeignState, stateAttribute, stateSelector } from '../../ozon/pages/buyer-widgets';
import type { Address } from '../../ozon/pages/page-kinds';
import { cancelledStem } from '../../ozon/words/status-words';
import type { Sighting } from '../sighting';
import { findParcels } from './buyer-parcels';
import { findPostings } from './find-postings';
import { revive } from './revive';
import { readScriptData } from './script-data';

/** A larger state is no order's: it is passed over and reported. */
export const longestState = 8_000_000;
/** Words of cancelling, or Russian and Chinese as a careful server writes them: `\u043e`, `\u53d6`, `\u64a4`. */
const cancelled = `${cancelledStem.source}|\\\\u(?:04|53d6|64a4)`;
const telling = new RegExp(`${cancelled}|state|status`, 'i');
/** What a program with orders in it mentions: few programs do. */
const tellingCode = [new RegExp(cancelled, 'i'), /posting|order|shipment|parcel/i, /\d{6}/] as const;

export interface EmbeddedResult {
  sightings: Sighting[];
  problems: string[];
}

interface Known extends EmbeddedResult {
  raw: string;
  order?: string;
}

export class EmbeddedReader {
  readonly #classify: Classify;
  readonly #known = new WeakMap<Element, Known>();
  readonly #stale = new WeakMap<Element, string>();

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** After a change of address: a state that is still there may speak of the page before. */
  markStale(document: Document): void {
    for (const element of document.querySelectorAll(stateSelector)) this.#stale.set(element, readRaw(element));
  }

  read(document: Document, address: Address, now: Date): EmbeddedResult {
    const result: EmbeddedResult = { sightings: [], problems: [] };
    for (const element of document.querySelectorAll(stateSelector)) {
      const raw = readRaw(element);
      if (raw.length < 10 || isForeignState(element.id)) continue;
      // A stale state may name its orders itself; it must not borrow the number in the new address.
      const order = this.#stale.get(element) === raw ? undefined : address.orderNumber;
      let known = this.#known.get(element);
      if (known?.raw !== raw || known.order !== order) {
        known = { raw, ...(order && { order }), ...this.#parse(element, raw, address, now, order) };
        this.#known.set(element, known);
      }
      result.sightings.push(...known.sightings);
      result.problems.push(...known.problems);
    }
    return result;
  }

  #parse(element: Element, raw: string, address: Address, now: Date, order: string | undefined): EmbeddedResult {
    const result: EmbeddedResult = { sightings: [], problems: [] };
    if (!mayTell(element, raw)) return result;
    if (raw.length > longestState) return { ...result, problems: ['too-large'] };
    const roots = readData(element, raw);
    if (!roots) return { ...result, problems: ['broken-json'] };
    const where = element.id || 'script';
    const buyer = { channel: 'embedded', now, classify: this.#classify, ...(order && { orderNumber: order }) } as const;
    const seller = { channel: 'embedded', now, ...(address.scheme && { scheme: address.scheme }) } as const;
    for (const root of roots) {
      const found = address.side === 'buyer' ? findParcels(root, where, buyer) : findPostings(root, seller);
      result.sightings.push(...found.sightings);
      if (found.truncated) result.problems.push('too-large');
    }
    return result;
  }
}

function readRaw(element: Element): string {
  return element.getAttribute(stateAttribute) || (element.textContent ?? '');
}

function mayTell(element: Element, raw: string): boolean {
  const text = raw.slice(0, longestState);
  return isCode(element) ? tellingCode.every((words) => words.test(text)) : telling.test(text);
}

/** @returns the data of a script, or the JSON of another element; undefined where that is broken */
function readData(element: Element, raw: string): unknown[] | undefined {
  if (isCode(element)) return readScriptData(raw);
  try {
    return [revive(JSON.parse(raw))];
  } catch {
    return undefined;
  }
}

/** @returns what stays of a script in a report: the texts of its data; none for a program that holds no order */
export function dataOfScript(script: Element): string[] {
  const text = script.textContent ?? '';
  if (!isCode(script)) return [text];
  return text.length <= longestState && mayTell(script, text) ? readScriptData(text).map((data) => JSON.stringify(data)) : [];
}

function isCode(element: Element): boolean {
  return element.tagName === 'SCRIPT' && !/json$/i.test(element.getAttribute('type') ?? '');
}
