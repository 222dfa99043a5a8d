/** Products of a posting in Ozon's JSON: public API, cabinet and returns spell them differently. */
import type { Product } from '../../cancellation';
import { jsonFields, productFields, wrappedLists } from '../../ozon/pages/json-fields';
import { numberOf } from '../number-of-goods';
import { entriesOf, findField, foldName, isObject, type JsonObject } from './tree';

const mostProducts = 200;
const skuKey = /^\d{6,20}$/;

/** @returns at most 200 products; those without a name, a SKU and an offer id are left out */
export function readProducts(posting: JsonObject): Product[] {
  const products = readList(posting, jsonFields.products);
  if (products.length > 0) return products;
  return readList(posting, jsonFields.goods).filter(({ sku, offerId, quantity }) => sku ?? offerId ?? quantity);
}

function readList(posting: JsonObject, names: readonly string[]): Product[] {
  const list = entriesOf(posting).find(
    ([key, value]) => names.includes(foldName(key)) && (Array.isArray(value) || isObject(value)),
  )?.[1];
  const wrapped = isObject(list) ? unwrap(list) : undefined;
  const products = (wrapped ?? [list].flat())
    .filter(isObject)
    .slice(0, mostProducts)
    .map((entry) => readProduct(withoutEdge(entry)))
    .filter((product) => Object.keys(product).length > 0);
  // A wrapper may hold anything: facts, events.
  return wrapped ? products.filter(numberOf) : products;
}

/** What a wrapper lists: `{ nodes: […] }`, `{ data: { items: […] } }`, `{ ids: […], entities: { 1: {…} } }`, `{ 900000001: {…} }`. */
function unwrap(object: JsonObject): unknown[] | undefined {
  if (namesProduct(object)) return undefined;
  const { data, ids, entities } = object;
  const listIn = (holder: unknown) =>
    isObject(holder) ? wrappedLists.map((name) => holder[name]).find(Array.isArray) : undefined;
  const bySku = entriesOf(object);
  if (bySku.length > 0 && bySku.every(([key, value]) => skuKey.test(key) && isObject(value)))
    return bySku.map(([sku, value]) => ({ sku, ...(value as JsonObject) }));
  return listIn(object) ?? listIn(data) ?? (Array.isArray(ids) && isObject(entities) ? Object.values(entities) : undefined);
}

/** `{ cursor, quantity, node: {…} }`: an edge holds nothing else. */
function withoutEdge(entry: JsonObject): JsonObject {
  const { node, ...others } = entry;
  return isObject(node) && !namesProduct(entry) && !Object.values(others).some(isObject) ? { ...others, ...node } : entry;
}

/** True for an object that has such fields itself: a wrapper's are those of what it holds. */
function namesProduct(object: JsonObject): boolean {
  const names: readonly string[] = [...productFields.name, ...productFields.sku, ...productFields.offerId];
  return entriesOf(object).some(([key, value]) => !isObject(value) && names.includes(foldName(key)));
}

function readProduct(object: JsonObject): Product {
  const own = (names: readonly string[]) => findField(object, '', names, { depth: 1 })?.value;
  const name = own(productFields.name);
  const sku = own(productFields.sku);
  const offerId = own(productFields.offerId);
  const quantity = Number(own(productFields.quantity));
  const price = readPrice(own(productFields.price), own(productFields.currency));
  const product: Product = {};
  if (typeof name === 'string') product.name = name.slice(0, 2_000);
  if ((typeof sku === 'number' || typeof sku === 'string') && /^\d{1,20}$/.test(String(sku))) product.sku = String(sku);
  if (typeof offerId === 'string' || typeof offerId === 'number') product.offerId = String(offerId).slice(0, 2_000);
  if (Object.keys(product).length === 0) return product;
  if (Number.isFinite(quantity) && quantity > 0) product.quantity = quantity;
  if (price) product.price = price;
  return product;
}

/** `"1490.0000"` + `"RUB"`, `{ amount, currency }`, `{ price, currency_code }` → `1490.00 RUB` */
function readPrice(value: unknown, currency: unknown): string | undefined {
  if (isObject(value)) {
    const amount = findField(value, '', ['amount', 'price', 'value', 'text'], { depth: 1 })?.value;
    return readPrice(amount, findField(value, '', productFields.currency, { depth: 1 })?.value ?? currency);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  if (!text) return undefined;
  const amount = /^\d+\.\d{3,}$/.test(text) ? Number(text).toFixed(2) : text;
  return typeof currency === 'string' && currency && /^[\d.,\s]+$/.test(amount) ? `${amount} ${currency}` : amount;
}
