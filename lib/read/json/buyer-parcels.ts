/**
 * Buyer's JSON → sightings. No path is relied on: a status word is looked for among the texts, and the largest part of the
 * tree that holds this one status is what it speaks of — a row of the order list, or a parcel of the order page.
 */
import type { Channel, Product } from '../../cancellation';
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { choiceList, goodsList } from '../../ozon/buyer-widgets';
import { fieldLabels, vagueLabels, whyCancelledTitles } from '../../ozon/field-labels';
import { jsonFields } from '../../ozon/json-fields';
import { isAboutAnyOrder } from '../about-any-order';
import { readDay, readInstant } from '../dates';
import { readOrderLink } from '../numbers';
import { orderOfPosting, type Reading, type Sighting } from '../sighting';
import { readBanner, readBlock } from './buyer-cancellation';
import { bundledOrder, orderAround, ordersIn, ownParcelId, ownPostingNumber, parcelAround } from './buyer-names';
import { readBuyerProducts, type LinkedProduct } from './buyer-products';
import { allTexts, buildTree, type Node, type StatusLeaf } from './text-tree';
import { foldName, isObject } from './tree';

export interface BuyerContext {
  channel: Channel;
  now: Date;
  classify: Classify;
  /** The order that the page or the answer is about, where its address says so. */
  orderNumber?: string;
}

const dateNames: readonly string[] = jsonFields.statusDate;
const reasonNames: readonly string[] = jsonFields.reasonText;
const reasonTitles = new Set<string>(fieldLabels.reasonText.filter((label) => !vagueLabels.includes(label)));
const whyTitles = new Set<string>(whyCancelledTitles);

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
  return { sightings, truncated };
}

/** A code and its words say the same (`CANCELLED`, «Отменён 9 ноября»): the one with a day says more. */
function mostTelling(leaves: readonly StatusLeaf[]): StatusLeaf {
  const [first] = leaves;
  return leaves.find(({ reading }) => reading.state === first!.reading.state && reading.date) ?? first!;
}

/**
 * The words in a dialog that answers "Why was the order cancelled?".
 * @returns the text after the title; without the title, a text that is a reason by its meaning
 */
export function findWhyCancelled(root: unknown, path: string, now: Date, classify: Classify): Reading<string> | undefined {
  const { node } = buildTree(root, path, now, []);
  const texts = node ? allTexts(node).filter(({ text }) => /\p{L}/u.test(text)) : [];
  const title = texts.findIndex(({ text }) => whyTitles.has(normaliseWords(text)));
  const afterTitle =
    title < 0 ? [] : texts.slice(title + 1).filter(({ text }) => text.trim().split(/\s+/).length > 1 || text.length > 5);
  const told = afterTitle.flatMap(({ text }) => classify(text, 'buyer') ?? []);
  const answer = title < 0 ? texts : afterTitle;
  const words = answer.map(({ text }) => text);
  if (isAboutAnyOrder(words, told)) return undefined;
  const hit = afterTitle.find(({ text }) => classify(text, 'buyer')) ?? afterTitle[0] ?? findOneReason(texts, classify);
  return hit && { value: hit.text, words: hit.text, where: hit.path };
}

/** The text that is a reason beyond doubt; reasons of different kinds are a list to choose from. */
function findOneReason(texts: Node['texts'], classify: Classify): Node['texts'][number] | undefined {
  const told = texts.flatMap((leaf) => {
    const found = choiceList.test(leaf.path) ? undefined : classify(leaf.text, 'buyer');
    return found && !found.isWeak ? [{ leaf, cause: found.cause }] : [];
  });
  return new Set(told.map(({ cause }) => cause)).size === 1 ? told[0]!.leaf : undefined;
}

/** Climbs to the largest part that holds no other status; a list of several things is never one of them. */
function widen(start: Node): Node {
  let node = start;
  while (!node.isWidget && node.parent && (node.parent.statusCount === node.statusCount || tellsTwice(node.parent))) {
    // Others of the list may have states that nobody can read.
    if (ordersIn(node).size === 1 && ordersIn(node.parent).size > 1) break;
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
  const fields = readUnitFields(unit, leaf, context);
  return [...orders.values()].map(({ products: own, ...identity }) => ({
    channel: context.channel,
    side: 'buyer' as const,
    state: leaf.reading.state,
    ...identity,
    ...(postingNumber && identity.orderNumber === orderOfPosting(postingNumber) && { postingNumber }),
    fields,
    products: own,
    where: unit.path,
  }));
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
  if (reading.state !== 'cancelled') return fields;
  Object.assign(fields, readBlock(unit));
  const shown = allTexts(unit).filter(({ key }) => key !== 'link' && key !== 'url' && key !== 'type');
  const behind = shown[shown.findIndex((text) => text.path === path) + 1];
  const day = behind && readDay(behind.text, now);
  const since = shown.find(({ key, text }) => dateNames.includes(key) && readInstant(text) !== undefined);
  if (reading.date && !fields.cancelledAt) fields.cancelledAt = { value: reading.date, words, where: path };
  else if (day && !fields.cancelledAt) fields.cancelledAt = { value: day, words: behind.text, where: behind.path };
  else if (since && !fields.cancelledAt)
    fields.cancelledAt = { value: readInstant(since.text)!, words: since.text, where: since.path };
  const texts = shown.filter(({ text }) => text !== words);
  const productNames = new Set(readBuyerProducts(unit.value, unit.path).map(({ product }) => product.name));
  const candidates = texts.filter(({ text, path: place }) => !productNames.has(text.trim()) && !choiceList.test(place));
  const title = candidates.findIndex(({ text }) => whyTitles.has(normaliseWords(text)));
  const told = candidates.filter(({ text, path }) => {
    const found = classify(text, 'buyer');
    return found && !(found.isWeak && goodsList.test(path));
  });
  // Several reasons of different kinds are a list to choose from, not this parcel's.
  const isOne = new Set(told.map(({ text }) => classify(text, 'buyer')!.cause)).size === 1;
  const reason =
    (isOne ? told[0] : undefined) ??
    findLabelledReason(shown.filter(({ text, path: place }) => !productNames.has(text.trim()) && !choiceList.test(place))) ??
    (title >= 0 ? candidates.slice(title + 1).find(({ text }) => text.length > 8 && !isAboutAnyOrder([text], [])) : undefined);
  if (reason && !fields.reasonText)
    fields.reasonText = { value: reason.text.trim(), words: reason.text.trim(), where: reason.path };
  return fields;
}

/** The text under a name that means a reason, or behind the words that do: a code is none that a person could read. */
function findLabelledReason(shown: Node['texts']): Node['texts'][number] | undefined {
  const named = shown.find(({ path, text }) => {
    const names = path.split('.').slice(-2).map(foldName);
    return names.some((name) => reasonNames.includes(name)) && isWording(text);
  });
  const title = shown.findIndex(({ text }) => reasonTitles.has(normaliseWords(text)));
  return named ?? (title < 0 ? undefined : shown.slice(title + 1).find(({ text }) => isWording(text)));
}

/** Words for a person, no code and no title. */
function isWording(text: string): boolean {
  const words = normaliseWords(text);
  return /\p{L}/u.test(text) && /[^\x21-\x7E]/.test(text.trim()) && !reasonTitles.has(words) && !whyTitles.has(words);
}
