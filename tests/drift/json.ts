/** Changing JSON wherever a page carries it: answers, states in attributes, scripts, and JSON in texts of JSON. */
import type { Page } from './page';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Replaces every JSON value that the page receives or embeds by what `change` makes of it.
 * @returns how many there were; broken JSON is left as it is
 */
export function changeJson(page: Page, change: (root: Json) => Json): number {
  let count = 0;
  for (const response of page.responses) {
    const isText = typeof response.body === 'string';
    const root = isText ? parseJson(response.body as string) : (response.body as Json);
    if (root === undefined) continue;
    const changed = change(root);
    response.body = isText ? JSON.stringify(changed) : changed;
    count += 1;
  }
  for (const element of page.document.querySelectorAll('[data-state], script[type="application/json"]')) {
    const raw = element.getAttribute('data-state') ?? element.textContent ?? '';
    const root = parseJson(raw);
    if (root === undefined) continue;
    const changed = JSON.stringify(change(root));
    if (element.hasAttribute('data-state')) element.setAttribute('data-state', changed);
    else element.textContent = changed;
    count += 1;
  }
  return count;
}

/** Calls `change` for every object, the innermost first, also for those that are JSON in a text. */
export function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parseJson(value) : undefined;
    return inner === undefined ? value : JSON.stringify(mapObjects(inner, change));
  }
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(fromEntries(Object.entries(value).map(([key, child]) => [key, mapObjects(child, change)])));
}

/** Like `Object.fromEntries`, which keeps `__proto__` a field of its own. */
export function fromEntries(entries: [string, Json][]): JsonObject {
  return Object.fromEntries(entries);
}

/** @returns undefined for a text that is no JSON of an object or a list */
export function parseJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True where a value holds, at any depth, a posting's number under its name. */
export function holdsPosting(value: Json): boolean {
  if (Array.isArray(value)) return value.some(holdsPosting);
  return isObject(value) && (isPosting(value) || Object.values(value).some(holdsPosting));
}

/** True for an object with a posting's number of its own. */
export function isPosting(object: JsonObject): boolean {
  return Object.entries(object).some(
    ([key, value]) => /^posting_?(?:number|id)$/i.test(key) && typeof value === 'string' && /^\d+-\d+-\d+$/.test(value),
  );
}
