/** Names, wrappers and attributes: what every release of a page changes. */
import { listElements, type Mutation } from '../page';

export const renameClasses: Mutation = ({ document }, random) => {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const renamed = element
      .getAttribute('class')!
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => {
        if (!names.has(name)) names.set(name, random.name());
        return names.get(name)!;
      });
    element.setAttribute('class', renamed.join(' '));
  }
  return names.size > 0 ? {} : undefined;
};

/** Only their content can be wrapped: their parents allow nothing else between. */
const bound = new Set(['TD', 'TH', 'LI', 'DT', 'DD', 'BODY', 'SUMMARY', 'OPTION', 'LABEL', 'BUTTON']);
const tableParts = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'UL', 'OL', 'DL', 'COLGROUP', 'COL']);
const inline = new Set([
  'SPAN',
  'A',
  'P',
  'B',
  'I',
  'STRONG',
  'SMALL',
  'BUTTON',
  'LABEL',
  'H1',
  'H2',
  'H3',
  'H4',
  'TIME',
  'SUP',
  'SUMMARY',
]);

/** Wraps elements, or all that they hold, in one or two `div`s or `span`s. */
export const wrapElements: Mutation = ({ document }, random) => {
  let count = 0;
  for (const element of listElements(document)) {
    if (tableParts.has(element.tagName) || !random.chance(0.15)) continue;
    const isInside =
      bound.has(element.tagName) ||
      tableParts.has(element.parentElement!.tagName) ||
      element.parentElement!.tagName === 'DETAILS';
    const isInline = inline.has(isInside ? element.tagName : element.parentElement!.tagName);
    for (let depth = 1 + random.below(2); depth > 0; depth -= 1) {
      const wrapper = document.createElement(isInline ? 'span' : 'div');
      if (random.chance(0.5)) wrapper.className = random.name();
      if (isInside) {
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      } else {
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
      count += 1;
    }
  }
  return count > 0 ? {} : undefined;
};

/** Dissolves elements that have no meaning of their own: no attribute but a class, and a single child. */
export const unwrapElements: Mutation = ({ document }, random) => {
  let count = 0;
  for (const element of listElements(document)) {
    const isPlain =
      /^(?:DIV|SPAN|SECTION|B|STRONG)$/.test(element.tagName) && [...element.attributes].every(({ name }) => name === 'class');
    const nodes = [...element.childNodes].filter((node) => node.nodeType !== 3 || /\S/.test(node.nodeValue ?? ''));
    if (!isPlain || nodes.length !== 1 || !random.chance(0.6)) continue;
    const isOnlyText = nodes[0]!.nodeType === 3;
    // A text keeps an element of its own: beside others it would run into them.
    if (isOnlyText && element.parentNode!.childNodes.length > 1) continue;
    element.replaceWith(nodes[0]!);
    count += 1;
  }
  return count > 0 ? {} : undefined;
};

/** Drops `data-*`. A text that only a tooltip's attribute holds moves into `title`; a state is data, no decoration, and stays. */
export const dropDataAttributes: Mutation = ({ document }) => {
  let count = 0;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith('data-') || name === 'data-state') continue;
      if (/[^\x00-\x7f]|\w \w/.test(value) && !element.hasAttribute('title')) element.setAttribute('title', value);
      element.removeAttribute(name);
      count += 1;
    }
  }
  return count > 0 ? {} : undefined;
};

/** States move from attributes into `<script type="application/json">`. */
export const moveStatesToScripts: Mutation = ({ document }) => {
  const elements = [...document.querySelectorAll('[data-state]')];
  for (const element of elements) {
    const script = document.createElement('script');
    script.type = 'application/json';
    if (element.id) script.id = element.id;
    script.textContent = element.getAttribute('data-state');
    element.replaceWith(script);
  }
  return elements.length > 0 ? {} : undefined;
};
