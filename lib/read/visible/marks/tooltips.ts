/** Tooltips that are rendered elsewhere than what they belong to. */
import { cleanWords } from '../text/clean-words';
import { describedSelector, describers, longestText, textOf, tooltipSelector } from '../text/element-text';
import { eachTextElement } from '../text/text-elements';
import type { Hear } from './hear-words';

const buttons = 'button, [role="button"]';

/** @returns each of these tooltips with the element that it is said of: the one that names it, or what holds that where it is a button */
export function findTooltips(root: Element): Map<Element, Element> {
  const tooltips = new Map<Element, Element>();
  if (root.querySelector(tooltipSelector) === null) return tooltips;
  for (const owner of root.querySelectorAll(describedSelector))
    for (const tooltip of tooltipsOf(owner)) tooltips.set(tooltip, isSmallButton(owner) ? (owner.parentElement ?? owner) : owner);
  return tooltips;
}

/** A whole card may be a button, too. */
function isSmallButton(element: Element): boolean {
  return element.matches(buttons) && textOf(element, 40).length <= 40;
}

/** The tooltips that an element names. */
export function tooltipsOf(owner: Element): Element[] {
  const ids = describers.flatMap((name) => owner.getAttribute(name)?.split(/\s+/) ?? []);
  return ids.flatMap((id) => {
    const tooltip = owner.ownerDocument.getElementById(id);
    return tooltip?.matches(tooltipSelector) && !owner.contains(tooltip) ? [tooltip] : [];
  });
}

export function isInTooltip(element: Element, tooltips: ReadonlyMap<Element, Element>): boolean {
  const tooltip = tooltips.size > 0 && element.closest(tooltipSelector);
  return Boolean(tooltip) && tooltips.has(tooltip as Element);
}

/** What a tooltip says: as a whole, or, where it lists facts, each label with its value. */
export function readTooltipLines(tooltip: Element, hear: Hear): string[] {
  const texts = [...eachTextElement(tooltip, 40)].map(({ text }) => text);
  const isLabel = (text: string) => hear(text).some((told) => told.kind === 'label' && told.rest === undefined);
  if (!texts.some(isLabel)) return [cleanWords(textOf(tooltip).slice(0, longestText))];
  const lines: string[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index]!;
    const value = isLabel(text) ? texts[index + 1] : undefined;
    if (value === undefined || isLabel(value)) lines.push(text);
    else lines.push(`${text.replace(/\s*[:：]$/, '')}: ${texts[(index += 1)]!}`);
  }
  return lines;
}
