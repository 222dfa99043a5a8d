/** A page's elements → HTML of the same structure, made anew from what is allowed: nothing is copied that is not known. */
import { fixedAttributes, idAttributes, nameAttributes, spanAttributes, textAttributes } from './attributes';
import type { Pseudonyms } from './pseudonyms';
import { dataOfScript } from '../read/json/embedded';
import { redactAddress } from './redact-address';
import { redactId, redactIdentifier } from './redact-identifier';
import type { JsonRedactor } from './redact-json';
import type { TextRedactor } from './redact-text';

const dropped = new Set([
  'style',
  'template',
  'noscript',
  'svg',
  'link',
  'meta',
  'base',
  'picture',
  'source',
  'video',
  'audio',
  'object',
  'embed',
  'canvas',
  'math',
]);
/** Elements that stay as such, without what they hold. */
const emptied = new Set(['iframe', 'textarea', 'select', 'datalist', 'img', 'input', 'br', 'hr', 'wbr', 'col']);
const withoutEnd = new Set(['img', 'input', 'br', 'hr', 'wbr', 'col']);
const inline = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'u',
  's',
  'a',
  'font',
  'mark',
  'small',
  'sub',
  'sup',
  'wbr',
  'bdi',
  'bdo',
  'time',
  'data',
  'q',
  'abbr',
]);
const deepest = 200;
/** A phrase that is split over several elements is no longer than this. */
const longestSplit = 300;

export interface ElementRedactors {
  names: Pseudonyms;
  texts: TextRedactor;
  json: JsonRedactor;
  /** More children of one element than this are left out. */
  mostChildren: number;
}

/** @returns HTML of the element and what it holds */
export function redactElement(root: Element, redactors: ElementRedactors): string {
  const { names, texts, json, mostChildren } = redactors;
  const planned = new Map<Node, string>();

  const write = (element: Element, depth: number): string => {
    const name = element.localName;
    if (name === 'script') return redactScript(element, redactors);
    if (dropped.has(name) || !/^[a-z][a-z0-9-]{0,40}$/.test(name) || depth > deepest) return '';
    const start = `<${name}${[...element.attributes].map(writeAttribute).join('')}>`;
    if (withoutEnd.has(name)) return start;
    if (emptied.has(name)) return `${start}</${name}>`;
    planPhrase(element);
    const children = [...element.childNodes].slice(0, mostChildren);
    return `${start}${children.map((child) => writeChild(child, depth)).join('')}</${name}>`;
  };

  const writeChild = (node: ChildNode, depth: number): string => {
    if (node.nodeType === 3) return escapeText(planned.get(node) ?? texts.redact(node.nodeValue ?? ''));
    return node.nodeType === 1 ? write(node as Element, depth + 1) : '';
  };

  /** A text may be split over several nodes: then it is known, or not, as a whole. */
  const planPhrase = (element: Element): void => {
    const nodes = findTexts(element);
    if (!nodes || nodes.length < 2 || planned.has(nodes[0]!)) return;
    const whole = nodes.map((node) => node.nodeValue ?? '').join('');
    const redacted =
      texts.keepPhrase(whole) ?? texts.keepLabelled(whole) ?? (isInline(element) ? keepSplitMeaning(nodes, whole) : undefined);
    if (redacted === undefined) return;
    let offset = 0;
    for (const node of nodes) {
      const { length } = node.nodeValue ?? '';
      planned.set(node, redacted.slice(offset, offset + length));
      offset += length;
    }
  };

  const keepSplitMeaning = (nodes: Node[], whole: string): string | undefined => {
    const isNumber = /^\s*\d{6,}[-‐‑‒–−]\d{3,}(?:[-‐‑‒–−]\d{1,2})?\s*$/.test(whole);
    if (isNumber) return texts.redact(whole);
    return nodes.some((node) => texts.keepPhrase(node.nodeValue ?? '') !== undefined) ? undefined : texts.keepMeaning(whole);
  };

  const writeAttribute = ({ name, value }: Attr): string => {
    const redacted = redactAttribute(name, value);
    return redacted === undefined ? '' : ` ${name}="${escapeText(redacted).replaceAll('"', '&quot;')}"`;
  };

  const redactAttribute = (name: string, value: string): string | undefined => {
    if (textAttributes.has(name)) return texts.redact(value.slice(0, 1_000));
    if (name === 'data-state') return json.redactText(value);
    if (name === 'href') return /^(?:https?:|\/|\?|[\w-]+[/?])/i.test(value) ? redactAddress(value, names) : undefined;
    if (idAttributes.has(name))
      return value
        .split(/\s+/)
        .map((id) => redactId(id, names))
        .join(' ');
    if (nameAttributes.has(name)) return redactIdentifier(value, names) ?? redactId(value, names);
    if (spanAttributes.has(name)) return /^\d{1,2}$/.test(value) ? value : undefined;
    return fixedAttributes[name]?.includes(value) ? value : undefined;
  };

  return write(root, 0);
}

/** Only data stay of a script: JSON, or what a program assigns. @returns nothing for a program without data of orders */
export function redactScript(script: Element, { json }: Pick<ElementRedactors, 'json'>): string {
  const type = script.getAttribute('type');
  if (type !== null && type !== 'application/json') return '';
  const data = dataOfScript(script).map((text) => json.redactText(text).replaceAll('<', '\\u003c'));
  if (type !== null) return `<script type="${type}">${data.join('')}</script>`;
  return data.length ? `<script>${data.map((text) => `window.data = ${text};`).join(' ')}</script>` : '';
}

/** The texts below an element; undefined where they are too long to be one phrase. */
function findTexts(element: Element): Node[] | undefined {
  const nodes: Node[] = [];
  let length = 0;
  const collect = (node: Node): boolean => {
    if (node.nodeType === 3) {
      length += node.nodeValue?.length ?? 0;
      nodes.push(node);
      return length <= longestSplit;
    }
    if (node.nodeType !== 1) return true;
    const { localName } = node as Element;
    if (dropped.has(localName) || emptied.has(localName) || localName === 'script') return true;
    return [...node.childNodes].every(collect);
  };
  return collect(element) ? nodes : undefined;
}

function isInline(element: Element): boolean {
  return [...element.querySelectorAll('*')].every((child) => inline.has(child.localName));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
