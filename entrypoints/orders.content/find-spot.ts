/**
 * Where in the page a panel goes: under the line that it explains, in the nearest part that lays its content out in lines and
 * is wide enough. Never inside a link or a button, and never where only table rows may stand.
 */
export interface Spot {
  parent: Element;
  /** The child of `parent` that the panel follows; absent: it comes last. */
  after?: Element;
}

const pressable = 'a, button, label, summary, [role="button"], [role="link"], [role="checkbox"]';
const stacking = new Set(['block', 'flow-root', 'list-item', 'table-cell', 'inline-block', 'table-caption']);

/** How wide a panel wants to be (CSS pixels). */
export const widthOfForm = { full: 480, compact: 240 } as const;

/**
 * @param anchor the element with the status or the number
 * @param block the part of the page that is about this order alone
 */
export function findSpot(anchor: Element, block: Element, form: 'full' | 'compact'): Spot {
  const wanted = widthOfForm[form];
  const candidates: { spot: Spot; width: number }[] = [];
  let after: Element | undefined;
  let pressed = closestPressable(anchor);
  for (let element: Element | null = anchor; element; after = element, element = element.parentElement) {
    // Inside of what can be pressed no place is looked for: that would cost a look at each element's style.
    if (element === pressed) pressed = closestPressable(element.parentElement);
    else if (!pressed && stacks(element)) {
      const width = element.getBoundingClientRect().width;
      const spot = after ? { parent: element, after } : { parent: element };
      candidates.push({ spot, width });
      if (width >= wanted) return spot;
    }
    if (element === block) break;
  }
  const beside = spotBeside(block, wanted);
  if (beside) return beside;
  const cell = widestCell(block);
  candidates.sort((a, b) => b.width - a.width);
  if (cell && cell.width > (candidates[0]?.width ?? 0)) return cell.spot;
  return candidates[0]?.spot ?? spotOutside(block);
}

function closestPressable(element: Element | null): Element | null {
  return element?.closest(pressable) ?? null;
}

/** A row of boxes beside one another has no room inside: the panel goes below the row, as wide as it. */
function spotBeside(block: Element, wanted: number): Spot | undefined {
  const parent = block.parentElement;
  const { display, position } = getComputedStyle(block);
  // A row of a table that is drawn as a box: between two of them there is room.
  const isBox = block.matches('tr') && display !== 'table-row';
  const hasRoom = isBox || (parent !== null && !block.matches('tr, td, th, tbody, thead') && stacks(parent));
  if (!parent || !hasRoom || position === 'absolute' || parent.closest(pressable)) return undefined;
  return parent.getBoundingClientRect().width >= wanted ? { parent, after: block } : undefined;
}

function widestCell(block: Element): { spot: Spot; width: number } | undefined {
  const cells = [...block.querySelectorAll(':scope > td, :scope > [role="cell"], :scope > [role="gridcell"]')].filter(stacks);
  return cells
    .map((cell) => ({ spot: { parent: cell }, width: cell.getBoundingClientRect().width }))
    .sort((a, b) => b.width - a.width)[0];
}

function spotOutside(block: Element): Spot {
  const outer = block.closest(pressable) ?? block;
  return outer.parentElement ? { parent: outer.parentElement, after: outer } : { parent: block };
}

function stacks(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  return stacking.has(display) || ((display === 'flex' || display === 'inline-flex') && flexDirection.startsWith('column'));
}
