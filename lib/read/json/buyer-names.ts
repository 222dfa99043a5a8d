/** By which numbers a part of the buyer's JSON is known: its parcel's, its posting's, its order's. */
import { ordersOfBundle } from '../../ozon/buyer-widgets';
import { jsonFields } from '../../ozon/json-fields';
import { asOrderNumber, asPostingNumber } from '../numbers';
import { allTexts, type Node } from './text-tree';
import { entriesOf, foldName, isObject } from './tree';

const parcelNames: readonly string[] = jsonFields.parcelId;
const postingNames: readonly string[] = [...jsonFields.postingNumber, 'number'];
const orderNames: readonly string[] = [...jsonFields.orderNumber, 'number'];

/** The id of the parcel, under whatever spelling. */
export function ownParcelId(unit: Node): string | undefined {
  return readParcelId(unit.value) ?? unit.children.map(ownParcelId).find(Boolean);
}

function readParcelId(object: Node['value']): string | undefined {
  const entries = isObject(object) ? entriesOf(object) : [];
  const own = entries.find(([key]) => parcelNames.includes(foldName(key)))?.[1];
  return (typeof own === 'string' || typeof own === 'number') && /^\d{5,20}$/.test(String(own)) ? String(own) : undefined;
}

/** The id of the parcel whose group of goods this is; a widget's walls are not looked over. */
export function parcelAround(unit: Node): string | undefined {
  for (let node = unit; !node.isWidget && node.parent; node = node.parent) {
    const id = readParcelId(node.parent.value);
    if (id) return id;
  }
  return undefined;
}

/** The one order number under a name that means one, in a part of the tree or, where it has none, in what is around it. */
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

/** Of each part of a tree: the order numbers in it that stand under a name which means one. */
const known = new WeakMap<Node, ReadonlySet<string>>();

export function ordersIn(node: Node): ReadonlySet<string> {
  let numbers = known.get(node);
  if (!numbers) {
    const own = node.texts.flatMap(({ key, text }) => (orderNames.includes(key) ? (asOrderNumber(text) ?? []) : []));
    numbers = new Set([...own, ...node.children.flatMap((child) => [...ordersIn(child)])]);
    known.set(node, numbers);
  }
  return numbers;
}

/** The one posting number in a part of the tree. */
export function ownPostingNumber(unit: Node): string | undefined {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    for (const { key, text } of node.texts) {
      const number = postingNames.includes(key) ? asPostingNumber(text) : undefined;
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
