import { normaliseWords } from '../../../classify/normalise';
import { createdColumns } from '../../../ozon/words/order-days';
import { closestDialog, isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { StatusMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { isTight } from './is-tight';
import { isParcel } from './parcels';

const longestState = 60;

/** A second line in the same state («Отменён продавцом» under a link «Отменён 1 сентября») belongs to the first, whose order it shares. */
export function joinLines(homes: Map<Element | undefined, StatusMark[]>, map: PageMap, isOwnPage: boolean): void {
  const inside = new Map<Element, Element[]>();
  for (const home of homes.keys())
    for (let outer = home?.parentElement; home && outer; outer = outer.parentElement)
      if (homes.has(outer)) {
        const known = inside.get(outer);
        if (known) known.push(home);
        else inside.set(outer, [home]);
      }
  for (const [outer, [inner, ...others]] of inside) {
    if (!inner || others.length > 0 || closestDialog(inner) !== closestDialog(outer)) continue;
    if (map.keysIn(outer).size !== map.keysIn(inner).size) continue;
    if (homes.get(inner)!.every(isDayOfCreation) && headsState(inner, outer, homes.get(outer)!, map)) {
      homes.delete(inner);
      continue;
    }
    const lines = [...homes.get(inner)!, ...homes.get(outer)!];
    const states = new Set(lines.map(({ status }) => status.state));
    // In a parcel, a row and on an order's own page, a request to cancel stands beside the state of what goes on meanwhile.
    const isOfOne = isParcel(outer) || isOwnPage || (!isPage(outer) && isTight(outer, map));
    if (states.size > 1 && !(isOfOne && states.has('requested') && !states.has('cancelled'))) continue;
    const [whole, part] = states.size > 1 ? [outer, inner] : [inner, outer];
    homes.set(whole, lines);
    homes.delete(part);
  }
}

function isDayOfCreation({ text, status }: StatusMark): boolean {
  const words = normaliseWords(text);
  return status.date !== undefined && createdColumns.some((title) => words.startsWith(`${title} `));
}

/** «10000001-0007-1 · Создан 6 ноября» in a row of a list, and beneath it «Отменён» and no more: beside a number it is its day. */
function headsState(line: Element, row: Element, [state, ...others]: readonly StatusMark[], map: PageMap): boolean {
  const isListed = row.parentElement !== null && map.countOrders(row.parentElement) > 1;
  const below = line.nextElementSibling;
  return isListed && others.length === 0 && below !== null && cleanWords(textOf(below, longestState)) === state?.text;
}
