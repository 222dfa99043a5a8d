/** What stands above a part of the page and speaks of it: its title, and what is said beneath that. */
import { findNumbers } from '../../words/numbers';
import { textOf } from '../text/element-text';
import { tables } from '../text/row-cells';
import { headings } from '../text/text-elements';
import { isDocument, isPage } from './page-frame';

const longest = { title: 80, bar: 120, note: 400 } as const;
/** So many elements back is looked, on each level. */
const mostSteps = 30;
/** What makes a row of controls of the line that a title stands in. */
const controls = 'button, select, input, [role="button"], [role="combobox"]';

/** The words of the nearest heading above an element, on its level or around it, within the page. */
export function titleAbove(element: Element): string | undefined {
  for (const part of partsAbove(element, isPage)) if (part.matches(headings)) return textOf(part, longest.title);
  return undefined;
}

/**
 * What heads the list that a row stands in: a heading above it, alone or in a bar with buttons, else the only one of its section,
 * else what heads all of the page.
 */
export function titleOfList(row: Element): string | undefined {
  const list = row.closest(tables) ?? row; // no row of a table stands above another and speaks of it
  const title = headingAbove(list, isPage) ?? onlyHeadingOfSection(row) ?? headingAbove(list, isDocument);
  return title && textOf(title, longest.title);
}

function headingAbove(list: Element, holdsAll: typeof isPage): Element | undefined {
  for (const part of partsAbove(list, holdsAll)) {
    const heading = headingOf(part);
    if (heading) return heading;
  }
  return undefined;
}

function onlyHeadingOfSection(row: Element): Element | undefined {
  const section = row.parentElement?.closest('section, article');
  const [heading, ...others] = [...(section?.querySelectorAll(headings) ?? [])].filter((found) => !row.contains(found));
  return others.length === 0 ? heading : undefined;
}

/** What is said between a list and its title: short texts that name no order. */
export function* notesAbove(row: Element): Generator<string> {
  const list = row.closest(tables) ?? row.parentElement ?? row; // what stands among rows is said of some of them
  for (const part of partsAbove(list, isDocument)) {
    if (part.matches(headings) || part.querySelector(headings)) return;
    const text = textOf(part, longest.note);
    if (text.length <= longest.note && findNumbers(text).length === 0) yield text;
  }
}

/** What stands before an element, then before what is around it, the nearest first; what holds everything is left out. */
function* partsAbove(element: Element, holdsAll: typeof isPage): Generator<Element> {
  for (let around = element; around.parentElement && !holdsAll(around.parentElement); around = around.parentElement) {
    let part = around.previousElementSibling;
    for (let steps = 0; part && steps < mostSteps; steps += 1, part = part.previousElementSibling) yield part;
  }
}

/** A heading, or the only one of a bar with controls. */
function headingOf(part: Element): Element | undefined {
  if (part.matches(headings)) return part;
  if (textOf(part, longest.bar).length > longest.bar) return undefined;
  const [title, ...others] = part.querySelectorAll(headings);
  return title && others.length === 0 && part.querySelector(controls) ? title : undefined;
}
