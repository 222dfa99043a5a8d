/**
 * JSON in the page's HTML: state elements (`<div id="state-<widget>-…" data-state="JSON">`) and JSON scripts. The DOM has
 * already undone whichever quoting the server used. A state is parsed once for each value that it takes.
 */
import type { Classify } from '../classify/known-reason';
import { isForeignState, stateAttribute, stateSelector } from '../ozon/buyer-widgets';
import type { Address } from '../ozon/pages';
import { findParcels } from './json/buyer-parcels';
import { findPostings } from './json/find-postings';
import type { Sighting } from './sighting';

/** What stands before the JSON in a script that assigns it. */
const assignment = /^\s*(?:var |let |const )?[\w$]+(?:\.[\w$]+|\["[\w$]+"\])*\s*=\s*(?=[[{])/;

/** A larger state is no order's: it is passed over and reported. */
export const longestState = 8_000_000;
const telling = /отмен|cancel|取消|аннулир|state|status/i;

interface Known {
  raw: string;
  order?: string;
  sightings: Sighting[];
}

export interface EmbeddedResult {
  sightings: Sighting[];
  problems: string[];
}

export class EmbeddedReader {
  readonly #classify: Classify;
  #known = new WeakMap<Element, Known>();
  #stale = new WeakMap<Element, string>();

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** After a change of address: a state that is still there may speak of the page before. */
  markStale(document: Document): void {
    for (const element of document.querySelectorAll(stateSelector)) this.#stale.set(element, readRaw(element));
  }

  /** After words were understood that were not before: what was parsed is parsed again. */
  forgetParsed(): void {
    this.#known = new WeakMap();
  }

  read(document: Document, address: Address, now: Date): EmbeddedResult {
    const result: EmbeddedResult = { sightings: [], problems: [] };
    for (const element of document.querySelectorAll(stateSelector)) {
      const raw = readRaw(element);
      if (raw.length < 10 || isForeignState(element.id) || !telling.test(raw.slice(0, longestState))) continue;
      if (raw.length > longestState) {
        result.problems.push('too-large');
        continue;
      }
      // A stale state may name its orders itself; it must not borrow the number in the new address.
      const order = this.#stale.get(element) === raw ? undefined : address.orderNumber;
      let known = this.#known.get(element);
      if (known?.raw !== raw || known.order !== order) {
        known = { raw, ...(order && { order }), sightings: this.#parse(element, raw, address, now, order, result.problems) };
        this.#known.set(element, known);
      }
      result.sightings.push(...known.sightings);
    }
    return result;
  }

  #parse(element: Element, raw: string, address: Address, now: Date, order: string | undefined, problems: string[]): Sighting[] {
    let root: unknown;
    try {
      root = JSON.parse(raw);
    } catch {
      if (!isCode(element)) problems.push('broken-json');
      return [];
    }
    const where = element.id || 'script';
    const found =
      address.side === 'buyer'
        ? findParcels(root, where, { channel: 'embedded', now, classify: this.#classify, ...(order && { orderNumber: order }) })
        : findPostings(root, { channel: 'embedded', now, ...(address.scheme && { scheme: address.scheme }) });
    if (found.truncated) problems.push('too-large');
    return found.sightings;
  }
}

/** @returns the JSON of an element; an empty text for a script that is a program */
function readRaw(element: Element): string {
  return element.getAttribute(stateAttribute) ?? splitScript(element).json;
}

/**
 * A script that holds JSON, or assigns it, → what stands before the JSON, and the JSON. Other elements are JSON as a whole.
 * @returns an empty `json` for a script that is a program
 */
export function splitScript(element: Element): { lead: string; json: string } {
  const text = element.textContent ?? '';
  if (!isCode(element)) return { lead: '', json: text };
  const lead = assignment.exec(text)?.[0];
  return lead === undefined ? { lead: '', json: '' } : { lead, json: text.slice(lead.length).replace(/[;\s]+$/, '') };
}

function isCode(element: Element): boolean {
  return element.tagName === 'SCRIPT' && !element.hasAttribute('type');
}
