/** A report may have a row for each product of a posting: what rows that differ in nothing else tell of its goods is one list. */
import { numberOf } from '../number-of-goods';
import type { Sighting } from '../sighting';
import { tableRows } from '../visible/text/row-cells';

const rowNumber = /^\d{1,5}$/;

/** @returns the same sightings, the first of such rows with the goods of all */
export function joinRows(sightings: readonly Sighting[]): readonly Sighting[] {
  const first = sightings.find(isRowOfGoods);
  if (!first) return sightings;
  const others = sightings.filter((other) => isRowOfGoods(other) && other.block!.parentElement === first.block!.parentElement);
  // A row may have been read twice.
  const rows = [...new Map(others.map((sighting) => [sighting.block, sighting])).values()];
  const products = rows.flatMap((sighting) => sighting.products);
  const isDistinct = new Set(products.map(numberOf)).size === products.length && new Set(rows.map(tellOtherwise)).size === 1;
  if (rows.length < 2 || !isDistinct) return sightings;
  return sightings.map((sighting) => (sighting === first ? { ...sighting, products } : sighting));
}

function isRowOfGoods({ channel, block, products }: Sighting): boolean {
  return (
    channel === 'visible' && block?.matches(tableRows) === true && products.length === 1 && numberOf(products[0]!) !== undefined
  );
}

/** What the cells of a row tell that is not of its goods: where that differs, not all of them may be cancelled. */
function tellOtherwise({ block, products }: Sighting): string {
  const told = products.flatMap((product) => Object.values(product).map(String));
  const cells = [...block!.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  // A sheet numbers its rows.
  const own = rowNumber.test(cells[0] ?? '') ? cells.slice(1) : cells;
  return own.map((text) => (told.includes(text) ? '' : text)).join('|');
}
