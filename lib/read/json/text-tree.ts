/** The buyer's JSON as a tree of texts: where status words stand, and what stands around them. */
import { goodsList, pageJson } from '../../ozon/pages/buyer-widgets';
import { ownStates, personalFields } from '../../ozon/pages/json-fields';
import { readStatus, type StatusReading } from '../words/status';
import { asShown } from './as-shown';
import { entriesOf, foldName, isObject, joinPath, limits, unwrapText, type JsonObject } from './tree';

export interface Node {
  value: JsonObject | readonly unknown[];
  path: string;
  parent?: Node;
  children: Node[];
  texts: { text: string; path: string; key: string }[];
  statuses: StatusLeaf[];
  /** Status leaves here and below. */
  statusCount: number;
  /** A widget: what lies outside of it speaks of other things. */
  isWidget: boolean;
}

export interface StatusLeaf {
  node: Node;
  words: string;
  path: string;
  reading: StatusReading;
}

const widgetsName = foldName(pageJson.widgets);
const skipped = new Set<string>([
  ...personalFields,
  'testinfo',
  'trackinginfo',
  'image',
  'icon',
  'textstyle',
  'badgestatus',
  'analytics',
  'layout',
  'layouttrackinginfo',
]);

/** A page in a store may be called what else only says where its widgets stand: `layout: { pageInfo, layout: […], widgetStates }`. */
function isPage(value: unknown): boolean {
  return isObject(value) && entriesOf(value).some(([key]) => foldName(key) === widgetsName);
}

export function allTexts(node: Node): Node['texts'] {
  return [...node.texts, ...node.children.flatMap(allTexts)];
}

export function buildTree(root: unknown, rootPath: string, now: Date, found: StatusLeaf[]): { node?: Node; truncated: boolean } {
  let nodes = 0;
  let truncated = false;
  const build = (
    input: unknown,
    path: string,
    parent: Node | undefined,
    depth: number,
    isWidget = false,
    isApart = false,
  ): Node | undefined => {
    const value = unwrapText(input);
    if (typeof value !== 'object' || value === null) return undefined;
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) {
      truncated = true;
      return undefined;
    }
    const node: Node = {
      value: value as JsonObject,
      path,
      children: [],
      texts: [],
      statuses: [],
      statusCount: 0,
      isWidget: isWidget || typeof input === 'string',
      ...(parent && { parent }),
    };
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? value.map((item, index) => [index, item])
      : entriesOf(value as JsonObject);
    const holdsWidgets = foldName(path.slice(path.lastIndexOf('.') + 1)) === widgetsName;
    for (const [key, child] of entries) {
      const name = typeof key === 'string' ? foldName(key.split('-')[0]!) : '';
      if (skipped.has(name) && name !== 'image' && !isPage(child)) continue;
      const childPath = joinPath(path, key);
      if (typeof child === 'string' && unwrapText(child) === child) readLeaf(node, child, childPath, name, isApart);
      else {
        const inner = build(child, childPath, node, depth + 1, holdsWidgets, isApart || (!holdsWidgets && ownStates.test(name)));
        if (inner) node.children.push(inner);
      }
    }
    return node;
  };
  const readLeaf = (node: Node, raw: string, path: string, key: string, isApart: boolean) => {
    if (raw.length > 8_000) return;
    const text = key === 'link' || key === 'url' ? raw : asShown(raw);
    node.texts.push({ text, path, key });
    // A product may be called «Отменён», a coupon may be cancelled: their words are no status.
    if (isApart || goodsList.test(path)) return;
    if (key === 'link' || key === 'url' || key === 'id' || key === 'type' || key === 'name' || text.length > 90) return;
    const reading = readStatus(text, now);
    if (!reading) return;
    const leaf: StatusLeaf = { node, words: text.trim(), path, reading };
    node.statuses.push(leaf);
    found.push(leaf);
  };
  const node = build(root, rootPath, undefined, 0);
  return { truncated, ...(node && { node }) };
}
