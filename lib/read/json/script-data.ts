/**
 * The data in a program's text: object and list literals, as JSON or as JavaScript writes them, and texts of JSON. Nothing is
 * run. One pass from beginning to end, in which every character is looked at a bounded number of times; what is no literal is
 * passed over, bracket by bracket.
 */
import { findJsonEnd } from './json-end';
import { limits, unwrapText } from './tree';
import { unescapeText } from './unescape-text';

/** @returns the outermost data of a script, in order; what an expression computes is missing from them */
export function readScriptData(script: string): unknown[] {
  const reader = new ScriptReader(script);
  reader.readProgram();
  return reader.found;
}

/** Shorter data hold no order. */
const shortest = 20;
const word = /[\w$\u0080-\uFFFF]+/y;
/** A pattern between slashes, with its sets of characters, in which a slash ends nothing. */
const pattern = /\/(?:[^/[\\\n]|\\.|\[(?:[^\]\\\n]|\\.){0,1000}\]){1,1000}\//y;
const number = /-?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const constants: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, '!0': true, '!1': false };

/** After these a bracket begins a value, and a slash a pattern; elsewhere they are a block, an index, a division. */
const beginsValue = '=(,:?[&|!';
const beginsStatement = ';{}';
const punctuation = '()[]{}.,;:=+-*/<>!&|?';
const closing = ')]}';

class ScriptReader {
  readonly found: unknown[] = [];
  readonly #text: string;
  #at = 0;
  /** As far as was looked for pure JSON. */
  #tried = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readProgram(): void {
    while (this.#at < this.#text.length) {
      this.#passCode(';', 0);
      this.#at += 1;
    }
  }

  /** Passes over code up to the comma, semicolon or bracket that ends it, and keeps the data that stand in it. */
  #passCode(before: string, depth: number): void {
    let open = 0;
    let last = before;
    for (this.#passSpace(); this.#at < this.#text.length; this.#passSpace()) {
      const char = this.#text[this.#at]!;
      if (open === 0 && (char === ',' || char === ';' || closing.includes(char))) return;
      const isValue = beginsValue.includes(last);
      if ((isValue && (char === '{' || char === '[') && depth < limits.depth) || char === '"' || char === "'" || char === '`') {
        const start = this.#at;
        const value = this.#readJson() ?? this.#readLiteral(depth);
        if (this.#at === start) this.#at += 1;
        this.#keep(value, start);
        last = ')';
        continue;
      }
      const name = punctuation.includes(char) ? undefined : this.#match(word);
      if (name !== undefined) {
        last = name === 'return' ? '(' : 'a';
        continue;
      }
      if (char === '/' && (isValue || beginsStatement.includes(last))) this.#passPattern();
      else if (closing.includes(char)) open -= 1;
      else if (char === '(' || char === '[' || char === '{') open += 1;
      this.#at += 1;
      last = char;
    }
  }

  #keep(value: unknown, start: number): void {
    if (this.#at - start < shortest) return;
    const data = unwrapText(value);
    if (typeof data === 'object' && data !== null) this.found.push(data);
  }

  /** One member of an object or list: undefined where it is more than a literal. */
  #readMember(depth: number): unknown {
    this.#passSpace();
    const start = this.#at;
    const value = this.#readLiteral(depth);
    const isLiteral = this.#at > start;
    const end = this.#at;
    this.#passSpace();
    if (isLiteral && ',}]'.includes(this.#text[this.#at] ?? ',')) return value;
    if (isLiteral && end - start >= shortest) this.#keep(value, start);
    this.#passCode(isLiteral ? ')' : '(', depth);
    return undefined;
  }

  /** The usual case, in the quick way: what is pure JSON. No part of the text is tried twice. */
  #readJson(): unknown {
    if (this.#at < this.#tried || !/^[[{]\s{0,99}["[{]/.test(this.#text.slice(this.#at, this.#at + 101))) return undefined;
    const end = findJsonEnd(this.#text, this.#at);
    this.#tried = end;
    try {
      const value = JSON.parse(this.#text.slice(this.#at, end + 1)) as unknown;
      this.#at = end + 1;
      return value;
    } catch {
      return undefined;
    }
  }

  /** @returns undefined, and stays where it is, where no literal begins */
  #readLiteral(depth: number): unknown {
    const char = this.#text[this.#at]!;
    if (char === '{') return depth < limits.depth ? this.#readObject(depth + 1) : undefined;
    if (char === '[') return depth < limits.depth ? this.#readList(depth + 1) : undefined;
    if (char === '"' || char === "'") return this.#readText(char);
    if (char === '`') return depth < limits.depth ? this.#readTemplate(depth) : undefined;
    const digits = this.#match(number);
    if (digits !== undefined) return Number(digits);
    const name = /^(?:true|false|null|!0|!1)(?![\w$])/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
    if (name === undefined) return undefined;
    this.#at += name.length;
    return constants[name];
  }

  #readList(depth: number): unknown {
    const list: unknown[] = [];
    this.#at += 1;
    for (this.#passSpace(); this.#at < this.#text.length && this.#text[this.#at] !== ']'; this.#passSpace()) {
      list.push(this.#readMember(depth));
      if (this.#text[this.#at] !== ']') this.#at += 1;
    }
    this.#at += 1;
    return list;
  }

  /** @returns undefined for a block of code */
  #readObject(depth: number): unknown {
    const object: Record<string, unknown> = {};
    let isBlock = false;
    this.#at += 1;
    for (this.#passSpace(); this.#at < this.#text.length && this.#text[this.#at] !== '}'; this.#passSpace()) {
      const char = this.#text[this.#at]!;
      const key = char === '"' || char === "'" ? this.#readText(char) : this.#match(word);
      this.#passSpace();
      if (key === undefined || this.#text[this.#at] !== ':') this.#passCode(key === undefined ? ';' : 'a', depth);
      else {
        this.#at += 1;
        const value = this.#readMember(depth);
        if (value !== undefined && key !== '__proto__') object[key] = value;
      }
      if (this.#text[this.#at] === '}') break;
      isBlock ||= this.#text[this.#at] !== ',';
      this.#at += 1;
    }
    this.#at += 1;
    return isBlock ? undefined : object;
  }

  /** @returns undefined where it does not end on its line: it was an apostrophe in something that was taken for code */
  #readText(quote: string): string | undefined {
    const start = this.#at + 1;
    const end = this.#text.indexOf(quote, start);
    const plain = end < 0 ? '\n' : this.#text.slice(start, end);
    if (!/[\\\n\r]/.test(plain)) {
      this.#at = end + 1;
      return plain;
    }
    let at = start;
    for (; at < this.#text.length && !'\n\r'.includes(this.#text[at]!); at += 1) {
      if (this.#text[at] === quote) return this.#cut(start, at);
      if (this.#text[at] === '\\') at += 1;
    }
    this.#at = at;
    return undefined;
  }

  /** @returns undefined where parts of it are computed */
  #readTemplate(depth: number): string | undefined {
    const start = this.#at + 1;
    let isComputed = false;
    for (this.#at = start; this.#at < this.#text.length && this.#text[this.#at] !== '`'; this.#at += 1) {
      if (this.#text[this.#at] === '\\') this.#at += 1;
      else if (this.#text.startsWith('${', this.#at)) {
        isComputed = true;
        this.#at += 2;
        this.#passCode('(', depth + 1);
      }
    }
    const text = this.#cut(start, this.#at);
    return isComputed ? undefined : text;
  }

  #cut(start: number, end: number): string {
    this.#at = end + 1;
    const raw = this.#text.slice(start, end);
    return unescapeText(raw);
  }

  /** Passes over a regular expression, to its closing slash; stays where there is none on this line. */
  #passPattern(): void {
    if (this.#match(pattern) !== undefined) this.#at -= 1;
  }

  /** Passes over white space and comments. */
  #passSpace(): void {
    for (;;) {
      while (this.#text.charCodeAt(this.#at) <= 32) this.#at += 1;
      if (this.#text[this.#at] !== '/') return;
      const end = this.#text.startsWith('//', this.#at) ? '\n' : this.#text.startsWith('/*', this.#at) ? '*/' : undefined;
      if (end === undefined) return;
      const found = this.#text.indexOf(end, this.#at + 2);
      this.#at = found < 0 ? this.#text.length : found + end.length;
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
