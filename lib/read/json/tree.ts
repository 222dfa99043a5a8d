/**
 * Walking JSON whose form nobody has promised: by names folded to one spelling, within bounds, without trusting a key.
 */

/** More than this is no order page: reading stops, and says so. */
export const limits = { nodes: 400_000, depth: 60, nestedText: 4_000_000 } as const;

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that mean something to JavaScript itself: in foreign JSON they are never data. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** The fields of an object that may be data. */
export function entriesOf(object: JsonObject): [string, unknown][] {
  return Object.entries(object).filter(([key]) => !reserved.has(key));
}

const folded = new Map<string, string>();

/** `posting_number`, `postingNumber`, `Posting-Number` → `postingnumber` */
export function foldName(key: string): string {
  let name = folded.get(key);
  if (name === undefined) {
    name = key.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (folded.size < 5_000) folded.set(key, name);
  }
  return name;
}

/** A value that is JSON in a text is parsed (widget states are), or lines of it; every other value comes back as it is. */
export function unwrapText(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > limits.nestedText || !/^\s*(?:[\da-f]{1,6}:)?[[{]/.test(value)) return value;
  if (!/^\s*[[{]/.test(value)) return readNumberedLines(value) ?? value;
  return parse(value) ?? value;
}

/** Next's lines: `5:["$","div",null,{…}]`. */
function readNumberedLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').map((line) => parse(/^[\da-f]{1,6}:([[{].*)$/.exec(line)?.[1] ?? ''));
  const found = lines.filter((line) => line !== undefined);
  return found.length > 0 ? found : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** A place in a tree: `result.postings[3].cancellation` */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

export interface Found {
  value: unknown;
  path: string;
  key: string;
  /** What holds it. */
  owner: JsonObject;
}

/**
 * The first field, nearest to the top, whose folded name is one of `names`.
 * @param enter says which nested objects belong to the same thing; arrays are not entered
 */
export function findField(
  root: JsonObject,
  path: string,
  names: readonly string[],
  options: {
    depth?: number;
    accept?: (value: unknown) => boolean;
    enter?: (key: string, value: JsonObject) => boolean;
    /** Other folded names that mean the same, where none of `names` is found on a level. */
    like?: RegExp;
  } = {},
): Found | undefined {
  const { depth = 4, accept = isFilled, enter = () => true, like } = options;
  let level: { object: JsonObject; path: string }[] = [{ object: root, path }];
  for (let step = 0; step <= depth && level.length; step += 1) {
    const next: typeof level = [];
    for (const place of level) {
      const entries = entriesOf(place.object);
      for (const name of names) {
        const hit = entries.find(([key, value]) => foldName(key) === name && accept(value));
        if (hit) return { value: hit[1], key: hit[0], path: joinPath(place.path, hit[0]), owner: place.object };
      }
      const alike = like && entries.find(([key, value]) => like.test(foldName(key)) && accept(value));
      if (alike) return { value: alike[1], key: alike[0], path: joinPath(place.path, alike[0]), owner: place.object };
      for (const [key, value] of entries) {
        if (isObject(value) && enter(foldName(key), value)) next.push({ object: value, path: joinPath(place.path, key) });
      }
    }
    level = next.slice(0, 200);
  }
  return undefined;
}

/** True for a value that says something: no empty text, no 0, no null. */
export function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== 0;
}

/** The text in a value that is a text, or an object with a name: `{ id, name }`. */
export function readNamed(value: unknown, names: readonly string[], depth = 2): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (!isObject(value) || depth === 0) return undefined;
  for (const name of names) {
    const hit = entriesOf(value).find(([key]) => foldName(key) === name);
    const text = hit && readNamed(hit[1], names, depth - 1);
    if (text) return text;
  }
  return undefined;
}

/** A whole number that came as a number or as digits in a text; not 0, which Ozon writes for "none". */
export function readId(value: unknown): number | undefined {
  const id =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
