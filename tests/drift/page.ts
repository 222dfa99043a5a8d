/** A page that can be changed: its DOM, and the answers that it receives. */
import type { Fixture } from '../pages/fixture-schema';
import { parseHtml } from '../pages/parse-html';
import type { Random } from './random';

export interface Page {
  document: Document;
  responses: Fixture['responses'];
}

/** What a mutation took from the page. What it did not take, a person still reads there, and the reader has to find. */
export interface Lost {
  /** Whole records may be gone, or what tells that they are cancelled. */
  records?: boolean;
  /** The reason or the party of a record may be gone, not the record. */
  reasons?: boolean;
}

/** Changes a page as a redesign would. @returns what a person can no longer read; undefined where nothing could be changed */
export type Mutation = (page: Page, random: Random) => Lost | undefined;

/** Parses once for all mutants of a fixture. */
export function parsePage(fixture: Pick<Fixture, 'html' | 'responses'>): Page {
  return { document: parseHtml(fixture.html), responses: fixture.responses };
}

/** For each page the document that its copies stand in. */
const stages = new WeakMap<Document, Document>();

/**
 * All copies of a page stand in one document, one after the other: jsdom, in `npm run drift`, compiles every selector anew for each document, which
 * takes longer than reading one.
 * @returns a page equal to the given one, that lasts until it is copied again
 */
export function copyPage({ document, responses }: Page): Page {
  const stage = stages.get(document) ?? (document.cloneNode(false) as Document);
  stages.set(document, stage);
  stage.replaceChildren();
  for (const node of document.childNodes) stage.appendChild(stage.importNode(node, true));
  return { document: stage, responses: structuredClone(responses) };
}

/** Elements whose content is no part of the page that people read. */
const unread = 'script, style, template, noscript, head, svg, select, textarea';

/** Every element of the body that a person reads, in document order. */
export function listElements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')].filter((element) => !element.closest(unread));
}

/** Every text that a person reads, without the blank ones. */
export function listTexts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4 /* texts */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '') && !node.parentElement!.closest(unread)) texts.push(node as Text);
  }
  return texts;
}

/** Puts an element of another name in the place of one, with the same attributes and content. */
export function renameElement(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
