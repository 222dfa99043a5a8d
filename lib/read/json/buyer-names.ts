/** By which numbers a part of the buyer's JSON is known: its parcel's, its posting's, its order's. */
import type { Moment } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { ordersOfBundle } from '../../ozon/pages/buyer-widgets';
import { bareNames, goodsOfList, jsonFields, parcelsOfList } from '../../ozon/pages/json-fields';
import { namesOrder, orderedTitles } from '../../ozon/words/order-days';
import type { Reading } from '../sighting';
import { readDay, readInstant } from '../words/dates';
import { asOrderNumber, asPostingNumber, findNumbers } from '../words/numbers';
import { allTexts, type Node } from './text-tree';
import { entriesOf, foldName, isObject } from './tree';

const parcelNames: readonly string[] = jsonFields.parcelId;
const titlesOfOrder = orderedTitles.filter((title) => namesOrder.test(title));
const orderedNames: readonly string[] = [...jsonFields.orderedAt, ...jsonFields.ownOrderedAt];

/** The id of the parcel, under whatever spelling. */
export function ownParcelId(unit: Node): string | undefined {
  return readParcelId(unit) ?? unit.children.map(ownParcelId).find(Boolean);
}

function readParcelId({ value, path }: Node): string | undefined {
  const entries = isObject(value) ? entriesOf(value) : [];
  const named = entries.find(([key]) => parcelNames.includes(foldName(key)));
  // `shipments: [{ id }]`: one of a list of parcels needs no longer name.
  const own = (named ?? (parcelsOfList.test(path) ? entries.find(([key]) => foldName(key) === 'id') : undefined))?.[1];
  return (typeof own === 'string' || typeof own === 'number') && /^\d{5,20}$/.test(String(own)) ? String(own) : undefined;
}

/** The id of the parcel whose group of goods this is; a widget's walls are not looked over. */
export function parcelAround(unit: Node): string | undefined {
  for (let node = unit; !node.isWidget && node.parent; node = node.parent) {
    const id = readParcelId(node.parent);
    if (id) return id;
  }
  return undefined;
}

/** The one order number in a part of the tree or, where it has none, in what is around it. */
export function orderAround(unit: Node): string | undefined {
  let inner: Node | undefined;
  for (let node: Node | undefined = unit; node; inner = node, node = node.isWidget ? undefined : node.parent) {
    // What stands beside a state of its own (a service, a refund) is not what became of the order.
    if (inner && !Array.isArray(node.value) && node.statusCount > inner.statusCount) return undefined;
    const numbers = ordersIn(node);
    if (numbers.size > 0) return numbers.size === 1 ? [...numbers][0] : undefined;
  }
  return undefined;
}

/** Of each part of a tree: the order numbers in it that stand under a name which may mean one. */
const known = new WeakMap<Node, ReadonlySet<string>>();

export function ordersIn(node: Node): ReadonlySet<string> {
  let numbers = known.get(node);
  if (!numbers) {
    const own = node.texts.flatMap((told) => readOrder(told) ?? []);
    numbers = new Set([...own, ...node.children.flatMap((child) => [...ordersIn(child)])]);
    known.set(node, numbers);
  }
  return numbers;
}

/** Of each part of a tree: the orders that its texts and links name. */
const named = new WeakMap<Node, ReadonlySet<string>>();

function namedIn(node: Node): ReadonlySet<string> {
  let names = named.get(node);
  if (!names) {
    const own = node.texts.flatMap(({ text }) => findNumbers(text).map(({ orderNumber }) => orderNumber));
    names = new Set([...own, ...node.children.flatMap((child) => [...namedIn(child)])]);
    named.set(node, names);
  }
  return names;
}

/** True for one of a list whose others are about other orders. */
export function isBesideOthers(node: Node): boolean {
  const { parent } = node;
  const own = namedIn(node);
  if (!parent || !Array.isArray(parent.value) || own.size === 0) return false;
  return parent.children.some((other) => other !== node && [...namedIn(other)].some((name) => !own.has(name)));
}

/** When the order was placed, beside its own number: in a part of the tree, or in what is around it. */
export function orderedAround(unit: Node): Reading<Moment> | undefined {
  const days = [...ownersIn(unit), ...around(unit)].flatMap((owner) =>
    isOrder(owner) ? owner.texts.filter(({ key, text }) => orderedNames.includes(key) && readInstant(text) !== undefined) : [],
  );
  const [day] = days;
  return day && { value: readInstant(day.text)!, words: day.text, where: day.path };
}

/**
 * «Заказ от 3 ноября», as the page of one order is titled, in a widget that names no other; undefined where several days are told so.
 */
export function readOrderTitle(root: Node, orderNumber: string, now: Date): Reading<Moment> | undefined {
  const titles = findWidgets(root).filter((widget) => [...namedIn(widget)].every((name) => name === orderNumber));
  const days = titles.flatMap(allTexts).flatMap(({ text, path }) => {
    const words = normaliseWords(text);
    const title = titlesOfOrder.find((known) => words.startsWith(`${known} `));
    const value = title && readDay(words.slice(title.length), now);
    return value ? [{ value, words: text, where: path }] : [];
  });
  return new Set(days.map(({ value }) => value.value)).size === 1 ? days[0] : undefined;
}

export function findWidgets(node: Node): Node[] {
  return node.isWidget ? [node] : node.children.flatMap(findWidgets);
}

function isOrder({ texts }: Node): boolean {
  return texts.some((told) => readOrder(told) !== undefined);
}

function readOrder({ key, text, path }: Node['texts'][number]): string | undefined {
  return mayMean(jsonFields.orderNumber, key, path) ? asOrderNumber(text) : undefined;
}

function mayMean(names: readonly string[], key: string, path: string): boolean {
  return names.includes(key) || (bareNames.includes(key) && !goodsOfList.test(path));
}

/** What holds the state is told of the order, too; what does not (a chat, a refund) has days of its own. */
function ownersIn(node: Node): Node[] {
  return [node, ...node.children.filter(({ statusCount }) => statusCount > 0).flatMap(ownersIn)];
}

function* around({ parent, isWidget }: Node): Generator<Node> {
  if (!parent || isWidget) return;
  yield parent;
  yield* around(parent);
}

/** The one posting number in a part of the tree. */
export function ownPostingNumber(unit: Node): string | undefined {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    for (const { key, text, path } of node.texts) {
      const number = mayMean(jsonFields.postingNumber, key, path) ? asPostingNumber(text) : undefined;
      if (number) found.add(number);
    }
    node.children.forEach(visit);
  };
  visit(unit);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The last resort: the row's link names its bundle; of use if that is one order. */
export function bundledOrder(unit: Node): string | undefined {
  for (const { text } of allTexts(unit)) {
    const orders = ordersOfBundle(text);
    if (orders.length === 1) return orders[0];
  }
  return undefined;
}
