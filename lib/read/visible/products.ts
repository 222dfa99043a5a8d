/** Products as a page shows them: names that link to a product, or the columns that a table names. */
import type { Product } from '../../cancellation';
import type { LabelledField } from '../../ozon/field-labels';
import type { Reading } from '../sighting';
import type { Block } from './blocks';
import { cleanWords } from './clean-words';
import { textOf } from './marks';
import { eachTextElement, findMoney } from './text';

/** @param find the value of a labelled field of the block */
export function readVisibleProducts(block: Block, find: (field: LabelledField) => Reading<string> | undefined): Product[] {
  const linked = readLinked(block.element);
  if (linked.length > 0) return linked;
  const name = find('products')?.value;
  const product: Product = {};
  if (name && name.length <= 300) product.name = name;
  const sku = /\d{5,}/.exec(find('sku')?.value ?? '')?.[0];
  if (sku) product.sku = sku;
  const offerId = find('offerId')?.value;
  if (offerId && offerId.length <= 100) product.offerId = offerId;
  if (Object.keys(product).length === 0) return [];
  const quantity = Number(/^\d{1,4}/.exec(find('quantity')?.value ?? '')?.[0]);
  if (quantity > 0) product.quantity = quantity;
  const price = findMoney(find('price')?.value ?? '');
  if (price) product.price = price;
  return [product];
}

function readLinked(block: Element): Product[] {
  const products = new Map<string, Product>();
  for (const link of block.querySelectorAll('a[href*="/product/"]')) {
    const href = link.getAttribute('href')!;
    const sku = /\/product\/(?:[^/?#]*-)?(\d{5,})(?:[/?#]|$)/.exec(href)?.[1];
    const name = cleanWords(textOf(link));
    const known = products.get(sku ?? href);
    // A picture and a name may both link to the product: the name is the one with words.
    if (known?.name || (!name && known)) continue;
    products.set(sku ?? href, { ...(name && { name: name.slice(0, 300) }), ...(sku && { sku }) });
  }
  const list = [...products.values()].filter((product) => product.name ?? product.sku).slice(0, 200);
  const prices = list.length === 1 ? [...eachTextElement(block, 60)].map(({ text }) => findMoney(text)).filter(Boolean) : [];
  if (prices.length > 0 && new Set(prices).size === 1) list[0]!.price = prices[0]!;
  return list;
}
