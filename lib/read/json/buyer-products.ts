/** Products in the buyer's widgets: a name under `title.name.text`, a price under `price.price[0].text`, a link to the order. */
import type { Product } from '../../cancellation';
import { buyerLists, goodsPictures, otherGoods } from '../../ozon/pages/buyer-widgets';
import { jsonFields, productFields } from '../../ozon/pages/json-fields';
import { readOrderLink } from '../words/numbers';
import { entriesOf, foldName, isObject, joinPath, type JsonObject, readNamed, unwrapText } from './tree';

export interface LinkedProduct {
  /** Where it is told by a picture: the list of these. */
  pictures?: string;
  product: Product;
  /** The order and parcel that the product's own link names. */
  link?: { orderNumber: string; parcelId?: string };
  path: string;
}

/** @returns every product below `root`, in order; at most 200 */
export function readBuyerProducts(root: unknown, path: string): LinkedProduct[] {
  const found: LinkedProduct[] = [];
  const visit = (input: unknown, place: string, inProducts: List, depth: number): void => {
    const value = unwrapText(input);
    if (depth > 40 || found.length >= 200) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (inProducts && isObject(item) && (inProducts !== 'items' || isPlainProduct(item))) {
          const product = readProduct(item, inProducts === 'pictures');
          if (product)
            found.push({ ...product, path: joinPath(place, index), ...(inProducts === 'pictures' && { pictures: place }) });
        } else visit(item, joinPath(place, index), false, depth + 1);
      });
    } else if (isObject(value)) {
      for (const [key, child] of entriesOf(value))
        if (!otherGoods.test(foldName(key))) visit(child, joinPath(place, key), listOf(foldName(key)), depth + 1);
    }
  };
  visit(root, path, false, 0);
  // Of several rows of pictures, each belongs to something of its own.
  return new Set(found.flatMap(({ pictures }) => pictures ?? [])).size > 1 ? found.filter(({ pictures }) => !pictures) : found;
}

const skus: readonly string[] = [...productFields.sku, 'productid'];
const lists: readonly string[] = [...buyerLists, ...jsonFields.products, ...jsonFields.goods];

/** `products` holds products, `items` may hold anything. */
type List = 'products' | 'pictures' | 'items' | false;

function listOf(name: string): List {
  if (name === goodsPictures.list) return 'pictures';
  return /products?$|^goods$/.test(name) ? 'products' : lists.includes(name) && 'items';
}

/** A product has a name and a number of goods, a price or an article of its own. */
function isPlainProduct(item: JsonObject): boolean {
  const has = (...names: string[]) => names.some((name) => field(item, name) !== undefined);
  if (typeof field(item, 'productname') === 'string') return true;
  if (typeof field(item, 'name') === 'string') return has(...skus, 'price', 'quantity', 'qty');
  // The lines of a total have a title and a price, too.
  return ['title', 'caption'].some((name) => typeof field(item, name) === 'string') && has(...skus, 'quantity', 'qty');
}

function readProduct(object: JsonObject, isPicture: boolean): Omit<LinkedProduct, 'path'> | undefined {
  const product: Product = {};
  const title = firstField(object, ['title', ...productFields.name, ...(isPicture ? [goodsPictures.name] : [])]);
  const name = isObject(title)
    ? readNamed(field(title, 'name') ?? field(title, 'text'), ['text', 'name'])
    : readNamed(title, ['text']);
  const texts = collectTexts(object);
  const plainSku = firstField(object, skus);
  const sku = /^\d{5,}$/.test(String(plainSku))
    ? String(plainSku)
    : (texts.map(({ text }) => /\/product\/(?:[^/?]*-)?(\d{5,})(?:[/?]|$)/.exec(text)?.[1]).find(Boolean) ??
      texts.find(({ text, path }) => /\.title\.common\.action\.id$/.test(path) && /^\d{9,10}$/.test(text))?.text);
  const price =
    texts.find(({ text, path }) => /price/i.test(path) && /\d/.test(text))?.text ??
    texts.find(({ text, path }) => /(?<!delivery|shipping)cost/i.test(path) && /\d/.test(text))?.text ??
    productFields.price
      .map((name) => field(object, name))
      .find((value): value is string => typeof value === 'string' && /\d/.test(value));
  const quantity =
    field(object, 'quantity') ??
    field(object, 'qty') ??
    field(object, 'count') ??
    texts.find(({ path }) => /quantity$/i.test(path))?.text ??
    findNumber(object, 'quantity');
  const count = Number(/\d+/.exec(readNamed(quantity, ['text']) ?? (typeof quantity === 'number' ? String(quantity) : ''))?.[0]);
  if (name) product.name = name.slice(0, 2_000);
  if (sku) product.sku = sku;
  if (!product.name && !product.sku && !price) return undefined;
  if (price) product.price = price.trim();
  if (count > 0) product.quantity = count;
  const link = texts.map(({ text }) => readOrderLink(text)).find(Boolean);
  return { product, ...(link && { link }) };
}

function field(object: JsonObject, name: string): unknown {
  return entriesOf(object).find(([key]) => foldName(key) === name)?.[1];
}

function firstField(object: JsonObject, names: readonly string[]): unknown {
  return names.map((name) => field(object, name)).find((value) => value !== undefined);
}

function collectTexts(root: unknown, path = '', depth = 0): { text: string; path: string }[] {
  if (typeof root === 'string') return [{ text: root, path }];
  if (depth > 14 || typeof root !== 'object' || root === null) return [];
  return entriesOf(root as JsonObject).flatMap(([key, value]) => collectTexts(value, `${path}.${key}`, depth + 1));
}

function findNumber(root: unknown, name: string, depth = 0): number | undefined {
  if (!isObject(root) || depth > 8) return undefined;
  for (const [key, value] of entriesOf(root)) {
    if (foldName(key) === name && typeof value === 'number') return value;
    const inner = findNumber(value, name, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
