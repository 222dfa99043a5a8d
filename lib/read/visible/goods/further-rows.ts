/**
 * The goods of one posting in several rows of a table: rows that the cell with its number spans, that name it again, or that leave this
 * cell empty.
 */
import type { Product } from '../../../cancellation';
import type { LabelledField } from '../../../ozon/words/field-labels';
import { numberOf } from '../../number-of-goods';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import type { PageMap } from '../map/page-map';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { mayBeName } from '../text/may-be-name';
import { tableRows } from '../text/row-cells';
import { readVisibleProducts, type Readers } from './products';

const mostRows = 50;
const longestFact = 300;
/** What must not be told otherwise of the goods in a further row. */
const ofOrder = ['status', 'reasonText', 'initiator', 'cancelledAt', 'affectsRating'] as const;

/**
 * The goods in the rows below a block's own that have a name and a number.
 * @param known the goods of its own row, of which none is told again
 */
export function readFurtherRows(
  block: Block,
  known: readonly Product[],
  readers: Readers,
  columns: Columns,
  map: PageMap,
): Product[] {
  const row = block.anchor.closest(tableRows);
  if (!row) return [];
  return furtherRows(row, block, columns, map).flatMap((element) => {
    const [anchor] = element.children;
    const wordsOf = (inside: Element, field: LabelledField) => {
      const found = columns.findCell(inside, field);
      return found && cleanWords(textOf(found.cell, longestFact));
    };
    const isOfFirst = (field: LabelledField) => {
      const words = anchor && wordsOf(anchor, field);
      return !words || words === wordsOf(block.anchor, field);
    };
    if (!anchor || !ofOrder.every(isOfFirst)) return [];
    const find: Readers['find'] = (field) => {
      const words = wordsOf(anchor, field);
      return words ? { value: words, words, where: columns.findCell(anchor, field)!.title } : undefined;
    };
    const shown = columns.findCell(anchor, 'products')?.cell;
    const goods = readVisibleProducts({ ...block, element, anchor, isTight: true }, { ...readers, find, shown });
    if (!saysNoMore(element, row, goods)) return [];
    // A row that names the posting again may say the same of it again.
    const isAgain = map.numbersIn(element).length > 0;
    const isTold = (product: Product) => isAgain && known.some((other) => numberOf(other) === numberOf(product));
    return goods.filter((product) => product.name && mayBeName(product.name) && numberOf(product) && !isTold(product));
  });
}

/** True for a row that tells of its goods, and besides nothing or what the first row does: another buyer, another state are another's. */
function saysNoMore(row: Element, first: Element, goods: readonly Product[]): boolean {
  if (row.childElementCount !== first.childElementCount) return true; // the first row's cells span it
  const facts = goods.flatMap((product) => Object.values(product).map(String));
  const told = [...row.children].map((cell) => cleanWords(textOf(cell, longestFact)));
  const before = [...first.children].map((cell) => cleanWords(textOf(cell, longestFact)));
  return told.every((words, index) => !words || words === before[index] || facts.some((fact) => words.includes(fact)));
}

function furtherRows(row: Element, block: Block, columns: Columns, map: PageMap): Element[] {
  const cell = [...row.children].find((own) => own.hasAttribute('rowspan') && map.numbersIn(own).length > 0);
  const spanned = Math.min(Number(cell?.getAttribute('rowspan')) || 1, mostRows) - 1;
  const keys = [...map.keysIn(row)].join();
  const isOfPosting = (next: Element, place: number) => {
    if (place < spanned) return map.numbersIn(next).length === 0;
    if (cell || next.childElementCount !== row.childElementCount) return false;
    // A row of its own is read by itself.
    return map.numbersIn(next).length > 0
      ? block.element.contains(next) && [...map.keysIn(next)].join() === keys
      : columns.findCell(row, 'postingNumber') !== undefined && isEmptyBelow(next, columns.findCell(row, 'postingNumber')!.cell);
  };
  const found: Element[] = [];
  for (let next = row.nextElementSibling; next && found.length < mostRows; next = next.nextElementSibling) {
    if (!isOfPosting(next, found.length)) break;
    found.push(next);
  }
  return found;
}

function isEmptyBelow(row: Element, cell: Element): boolean {
  const below = row.children[[...(cell.parentElement?.children ?? [])].indexOf(cell)];
  return below !== undefined && !/\S/.test(below.textContent ?? '');
}
