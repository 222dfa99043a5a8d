/** A report may have a row for each product of a posting: what rows beside one another tell of its goods is one list. */
import type { Product } from '../cancellation';
import type { Sighting } from './sighting';

const row = 'tr, [role="row"]';

/** @returns the same sightings, the first of such rows with the goods of all */
export function joinRows(sightings: readonly Sighting[]): readonly Sighting[] {
  const first = sightings.find(isRowOfGoods);
  const beside = sightings.filter((other) => isRowOfGoods(other) && other.block!.parentElement === first!.block!.parentElement);
  const rows = new Map(beside.reverse().map(({ block, products }) => [block, products])); // a row may have been read twice
  const products = [...rows.values()].reverse().flat();
  if (rows.size < 2 || new Set(products.map(numberOf)).size < products.length) return sightings;
  return sightings.map((sighting) => (sighting === first ? { ...sighting, products } : sighting));
}

function isRowOfGoods({ channel, block, products }: Sighting): boolean {
  return channel === 'visible' && block?.matches(row) === true && products.length > 0 && products.every(numberOf);
}

const numberOf = ({ sku, offerId }: Product): string | undefined => sku ?? offerId;
