/**
 * Where many panels go at once. The rows of a list are built alike: what was found out about the first is asked of the others
 * no more, but whether there is room.
 */
import { findSpot, type Spot, widthOfForm } from './find-spot';
import { lookAround, type Looks } from './look';

/** How a panel is shown and where. */
export interface PanelPlace {
  spot: Spot;
  form: 'full' | 'compact';
  look: 'light' | 'dark';
}

/** How many levels above the anchor the panel stands, in rows of one build. */
interface Known {
  level: number;
  look: 'light' | 'dark';
}

/** @returns a function that finds the place of one panel after the other, as long as nobody changes the page */
export function findPlaces(): (anchor: Element, block: Element, form: PanelPlace['form']) => PanelPlace {
  const looks: Looks = new Map();
  const known = new Map<Element | null, Map<string, Known>>();
  return (anchor, block, form) => {
    const build = `${form}${describeBuild(anchor, block)}`;
    const ofList = known.get(block.parentElement) ?? new Map<string, Known>();
    known.set(block.parentElement, ofList);
    const like = ofList.get(build);
    const there = like && spotAt(anchor, like.level);
    if (there && there.parent.getBoundingClientRect().width >= widthOfForm[form]) return { spot: there, form, look: like.look };
    const spot = findSpot(anchor, block, form);
    const look = lookAround(spot.parent, looks);
    const level = levelOf(spot, anchor);
    if (level !== undefined) ofList.set(build, { level, look });
    return { spot, form, look };
  };
}

function describeBuild(anchor: Element, block: Element): string {
  let build = '';
  for (let element: Element | null = anchor; element; element = element.parentElement) {
    build += ` ${element.localName}.${element.getAttribute('class') ?? ''}`;
    if (element === block) break;
  }
  return build;
}

function spotAt(anchor: Element, level: number): Spot | undefined {
  let after: Element | undefined;
  let parent: Element | null = anchor;
  for (let count = 0; parent && count < level; count += 1) {
    after = parent;
    parent = parent.parentElement;
  }
  return parent ? { parent, ...(after && { after }) } : undefined;
}

/** @returns undefined for a spot that does not stand above the anchor */
function levelOf({ parent, after }: Spot, anchor: Element): number | undefined {
  let below: Element | undefined;
  let level = 0;
  for (let element: Element | null = anchor; element; below = element, element = element.parentElement, level += 1)
    if (element === parent) return below === after ? level : undefined;
  return undefined;
}
