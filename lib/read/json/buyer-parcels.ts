/**
 * Buyer's JSON → sightings. No path is relied on: a status word is looked for among the texts, and the largest part of the
 * tree that holds this one status is what it speaks of — a row of the order list, or a parcel of the order page.
 */
import type { Channel, Product } from '../../cancellation';
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { choiceList } from '../../ozon/pages/buyer-widgets';
import { jsonFields } from '../../ozon/pages/json-fields';
import { arrivedWords, ofReturnWord } from '../../ozon/words/request-words';
import { cancelledStem } from '../../ozon/words/status-words';
import { orderOfPosting, type Sighting } from '../sighting';
import { readDay, readInstant } from '../words/dates';
import { tellsOfEndedRequest } from '../words/ended-request';
import { readOrderLink } from '../words/numbers';
import { readStatus } from '../words/status';
import { readBanner, readBlock } from './buyer-cancellation';
import {
  bundledOrder,
  isBesideOthers,
  orderAround,
  orderedAround,
  ordersIn,
  ownParcelId,
  ownPostingNumber,
  parcelAround,
  readOrderTitle,
} from './buyer-names';
import { readBuyerProducts, type LinkedProduct } from './buyer-products';
import { findReason, readTitled } from './buyer-reason';
import { allTexts, buildTree, type Node, type StatusLeaf } from './text-tree';
import { entriesOf, foldName, isFilled, isObject } from './tree';

export interface BuyerContext {
  channel: Channel;
  now: Date;
  classify: Classify;
  /** The order that the page or the answer is about, where its address says so. */
  orderNumber?: string;
}

const returnNames: readonly string[] = jsonFields.returnNumber;
const cancelledNames: readonly string[] = jsonFields.cancelledDay;
const dateNames: readonly string[] = jsonFields.statusDate;

/**
 * @param root parsed JSON: a widget's state, or an answer whose widget states are texts of JSON
 * @param path where it was, for the evidence
 */
export function findParcels(root: unknown, path: string, context: BuyerContext): { sightings: Sighting[]; truncated: boolean } {
  const found: StatusLeaf[] = [];
  const { node, truncated } = buildTree(root, path, context.now, found);
  if (!node) return { sightings: [], truncated };
  for (const leaf of found) for (let owner: Node | undefined = leaf.node; owner; owner = owner.parent) owner.statusCount += 1;
  const units = new Map<Node, StatusLeaf[]>();
  for (const leaf of found) {
    const unit = widen(leaf.node);
    units.set(unit, [...(units.get(unit) ?? []), leaf]);
  }
  const sightings = [...units].flatMap(([unit, leaves]) => readUnit(unit, mostTelling(leaves), context));
  const [cancelled, ...others] = sightings.filter(({ state }) => state === 'cancelled');
  if (cancelled && others.length === 0 && !cancelled.fields.reasonText && cancelled.orderNumber === context.orderNumber) {
    const reason = readBanner(node, cancelled.where, context.classify);
    if (reason) cancelled.fields.reasonText = reason;
  }
  const ordered = context.orderNumber ? readOrderTitle(node, context.orderNumber, context.now) : undefined;
  for (const { orderNumber, state, fields } of sightings)
    if (ordered && orderNumber === context.orderNumber && state !== 'alive') fields.orderedAt ??= ordered;
  return { sightings, truncated };
}

/** A code and its words say the same (`CANCELLED`, «Отменён 9 ноября»): the one with a day says more. */
function mostTelling(leaves: readonly StatusLeaf[]): StatusLeaf {
  const [first] = leaves;
  return leaves.find(({ reading }) => reading.state === first!.reading.state && reading.date) ?? first!;
}

/** Climbs to the largest part that holds no other status; a list of several things is never one of them. */
function widen(start: Node): Node {
  let node = start;
  while (!node.isWidget && node.parent && (node.parent.statusCount === node.statusCount || tellsTwice(node.parent))) {
    // Others of the list may have states that nobody can read.
    if (isBesideOthers(node) || (ordersIn(node).size === 1 && ordersIn(node.parent).size > 1)) break;
    node = node.parent;
  }
  return node;
}

/** True for an object that says its one state with a day and without: `{ status: «Заказ отменён», date: «Отменён 26 ноября» }`. */
function tellsTwice(node: Node): boolean {
  const { value, statusCount } = node;
  if (statusCount !== 2 || !isObject(value)) return false;
  const [one, other] = leavesOf(node);
  if (!one || !other || one.reading.state !== other.reading.state) return false;
  return (one.reading.date === undefined) !== (other.reading.date === undefined);
}

/** The statuses of an object and of the objects in it; a list's are its own. */
function leavesOf({ statuses, children }: Node): StatusLeaf[] {
  const inner = children.filter((child) => child.statusCount > 0 && isObject(child.value));
  return [...statuses, ...inner.flatMap(leavesOf)];
}

function readUnit(unit: Node, leaf: StatusLeaf, context: BuyerContext): Sighting[] {
  if (isOfReturn(unit)) return [];
  const products = readBuyerProducts(unit.value, unit.path);
  const links = [...new Set(allTexts(unit).map(({ text }) => text))].map(readOrderLink).filter((link) => link !== undefined);
  const parcelId = ownParcelId(unit) ?? parcelAround(unit);
  const postingNumber = ownPostingNumber(unit);
  const orders = new Map<string, { orderNumber: string; parcelId?: string; products: Product[] }>();
  for (const link of links) {
    const key = `${link.orderNumber}#${link.parcelId ?? ''}`;
    if (!orders.has(key)) orders.set(key, { ...link, products: [] });
  }
  if (orders.size === 0) {
    const named = postingNumber ? orderOfPosting(postingNumber) : orderAround(unit);
    if (!named && !parcelId && products.length === 0) return [];
    const orderNumber = named ?? context.orderNumber ?? bundledOrder(unit);
    if (!orderNumber) return [];
    orders.set('', { orderNumber, ...(parcelId && { parcelId }), products: [] });
  }
  dropBareOrders(orders);
  assignProducts(products, orders);
  const request = leaf.reading.state === 'alive' ? findRequest(unit, products, context) : undefined;
  const told = request ?? leaf;
  const fields = readUnitFields(unit, told, context);
  return [...orders.values()].map(({ products: own, ...identity }) => ({
    channel: context.channel,
    side: 'buyer' as const,
    state: told.reading.state,
    ...identity,
    ...(postingNumber && identity.orderNumber === orderOfPosting(postingNumber) && { postingNumber }),
    fields,
    products: own,
    where: unit.path,
  }));
}

/** The state of a request to return goods is no order's. */
function isOfReturn(unit: Node): boolean {
  const isReturn =
    isObject(unit.value) && entriesOf(unit.value).some(([key, value]) => returnNames.includes(foldName(key)) && isFilled(value));
  const isCancelled = (words: string) => cancelledStem.test(words) && ofReturnWord.test(words);
  return isReturn && allTexts(unit).some(({ text }) => isCancelled(normaliseWords(text)));
}

/** «В пути», and beneath it «Вы попросили отменить заказ 13 октября»: what goes on may be waiting to be cancelled. */
function findRequest(unit: Node, products: readonly LinkedProduct[], { now }: BuyerContext): StatusLeaf | undefined {
  const names = new Set(products.map(({ product }) => product.name));
  const texts = allTexts(unit).filter(({ text }) => !names.has(text.trim()));
  if (texts.some(({ text }) => tellsOfEndedRequest(text) || arrivedWords.test(normaliseWords(text)))) return undefined;
  for (const { text, path } of texts) {
    const reading = readStatus(text, now, { side: 'buyer' });
    if (reading?.state === 'requested') return { node: unit, words: text.trim(), path, reading };
  }
  return undefined;
}

/** A row links its order once as a whole and once for each parcel: the link without a parcel adds nothing then. */
function dropBareOrders(orders: Map<string, { orderNumber: string; parcelId?: string }>): void {
  for (const [key, order] of orders) {
    const isDoubled =
      !order.parcelId && [...orders.values()].some((other) => other !== order && other.orderNumber === order.orderNumber);
    if (isDoubled) orders.delete(key);
  }
}

function assignProducts(
  products: LinkedProduct[],
  orders: Map<string, { orderNumber: string; parcelId?: string; products: Product[] }>,
): void {
  for (const { link, product } of products) {
    const target = [...orders.values()].find(
      (order) => link && order.orderNumber === link.orderNumber && (!link.parcelId || order.parcelId === link.parcelId),
    );
    if (target) target.products.push(product);
    else if (orders.size === 1) [...orders.values()][0]!.products.push(product);
  }
}

function readUnitFields(unit: Node, leaf: StatusLeaf, { classify, now }: BuyerContext): Sighting['fields'] {
  const { words, path, reading } = leaf;
  const fields: Sighting['fields'] = { status: { value: words, words, where: path } };
  if (reading.initiator) fields.initiator = { value: reading.initiator, words, where: path };
  if (reading.state === 'alive') return fields;
  const orderedAt = orderedAround(unit);
  if (orderedAt) fields.orderedAt = orderedAt;
  Object.assign(fields, readBlock(unit));
  const shown = allTexts(unit).filter(({ key }) => key !== 'link' && key !== 'url' && key !== 'type');
  const behind = shown[shown.findIndex((text) => text.path === path) + 1];
  const day = behind && readDay(behind.text, now);
  const instantIn = (texts: Node['texts'], names: readonly string[]) =>
    texts.find(({ key, text }) => names.includes(key) && readInstant(text) !== undefined);
  const since = instantIn(shown, dateNames) ?? instantIn(leaf.node.texts, cancelledNames);
  const titled = readTitled(shown, now);
  if (reading.state === 'requested') delete fields.cancelledAt;
  else if (reading.date && !fields.cancelledAt) fields.cancelledAt = { value: reading.date, words, where: path };
  else if (titled.cancelledAt && !fields.cancelledAt) fields.cancelledAt = titled.cancelledAt;
  else if (day && !fields.cancelledAt) fields.cancelledAt = { value: day, words: behind.text, where: behind.path };
  else if (since && !fields.cancelledAt)
    fields.cancelledAt = { value: readInstant(since.text)!, words: since.text, where: since.path };
  if (titled.initiator && titled.party && !fields.initiator)
    Object.assign(fields, { initiator: titled.initiator, party: titled.party });
  const productNames = new Set(readBuyerProducts(unit.value, unit.path).map(({ product }) => product.name));
  const reason = findReason(
    shown.filter(({ text, path: place }) => !productNames.has(text.trim()) && !choiceList.test(place)),
    words,
    classify,
  );
  if (reason && !fields.reasonText) fields.reasonText = reason;
  return fields;
}
