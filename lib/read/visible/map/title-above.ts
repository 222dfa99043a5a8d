/** What stands above a part of the page and speaks of it: its title, and what is said beneath that. */
import { findNumbers } from '../../words/numbers';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { tables } from '../text/row-cells';
import { headings } from '../text/text-elements';
import { isDocument, isPage } from './page-frame';

const longest = { title: 80, bar: 120, note: 400 } as const;
/** So many elements back is looked, on each level. */
const mostSteps = 30;
const mostLines = 10;
/** What makes a row of controls of the line that a title stands in. */
const controls = 'button, select, input, [role="button"], [role="combobox"]';
/** Beside a title: how many, or of which days. */
const countOrDays = /^[\d\s().,:–—-]*$/;

const sections = 'section, article';
/** What another tab shows stands before what this one does. */
const panels = '[role="tabpanel"]';

/** The words of the nearest heading above an element, on its level or around it, within the page. */
export function titleAbove(element: Element): string | undefined {
  for (const part of partsAbove(element)) if (part.matches(headings)) return textOf(part, longest.title);
  return undefined;
}

/**
 * What heads the list that a row stands in, and what is said between the two: the nearest heading, alone or in a bar with buttons, or
 * the only one of the section around the list. What is above another list, or in another section, is said of that.
 * @returns the title and the notes in their words
 */
export function readAboveList(row: Element): { title?: string; notes: readonly string[] } {
  const list = row.closest(tables);
  const notes: string[] = [];
  const tell = (title: Element | undefined) => ({ ...(title && { title: textOf(title, longest.title) }), notes });
  for (let around = list ?? row; around.parentElement && !isDocument(around); around = around.parentElement) {
    const isAmongRows = !list && around === row;
    let hasNoteOfRows = false;
    for (const part of partsBefore(around)) {
      if (part.matches(headings)) return tell(part);
      const text = textOf(part, longest.note);
      if (!/\S/.test(text)) continue;
      const isRow = findNumbers(text).length > 0;
      // What stands among rows is said of some of them.
      if (isAmongRows && isRow && !hasNoteOfRows) continue;
      const isOther = isRow || text.length > longest.note || part.matches(panels) || part.querySelector(tables) !== null;
      if (isOther || part.querySelector(headings))
        return tell((isOther ? undefined : titleOfBar(part, text)) ?? onlyHeadingAround(around, row));
      notes.push(...notesOf(part));
      hasNoteOfRows = true;
    }
    const own = around.parentElement.matches(sections) ? onlyHeadingAround(around, row) : undefined;
    if (own) return tell(own);
  }
  return tell(undefined);
}

/** The only heading of the section that a part of the page stands in, besides those of the row itself. */
function onlyHeadingAround(part: Element, row: Element): Element | undefined {
  const section = part.parentElement?.closest(sections);
  const [heading, ...others] = [...(section?.querySelectorAll(headings) ?? [])].filter((found) => !row.contains(found));
  return others.length === 0 ? heading : undefined;
}

/** The heading of a bar that holds no more than that, controls with words, and a count. */
function titleOfBar(part: Element, text: string): Element | undefined {
  const [title, ...others] = part.querySelectorAll(headings);
  const pressed = [...part.querySelectorAll(controls)];
  // A mere sign beside a title explains a number.
  const isBar = pressed.some((control) => control.matches('select, input') || /\S/.test(textOf(control)));
  if (!title || others.length > 0 || text.length > longest.bar || !isBar) return undefined;
  const rest = [title, ...pressed].reduce((left, inner) => left.replace(textOf(inner), ''), text);
  return countOrDays.test(rest) ? title : undefined;
}

/** The lines of a part that are said, and lead nowhere. */
function notesOf(part: Element): string[] {
  return readLinesOf(part, mostLines).flatMap(({ element, text }) =>
    isControl(element) || element.closest('a[href]') ? [] : text,
  );
}

/** What stands before an element, then before what is around it, the nearest first; what holds everything is left out. */
function* partsAbove(element: Element): Generator<Element> {
  for (let around = element; around.parentElement && !isPage(around.parentElement); around = around.parentElement)
    yield* partsBefore(around);
}

function* partsBefore(element: Element): Generator<Element> {
  let part = element.previousElementSibling;
  for (let steps = 0; part && steps < mostSteps; steps += 1, part = part.previousElementSibling) yield part;
}
