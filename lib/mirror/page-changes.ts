/** What has changed in a page since it was told of: which nodes hold other children, have other attributes, or were taken away. */
import { isOurOwn } from './told-parts';
import { placeOf, type VainPlaces } from './vain-places';

/** What has changed: our own panels alone, texts and attributes, or elements that came or went. */
type Kind = keyof typeof weights;
const weights = { panels: 1, texts: 2, elements: 3 } as const;

export interface News {
  kind: Kind;
  /** How often in a row it was in vain to tell what had changed there: the least of all places. */
  timesInVain: number;
  /** There where it has waited as long as anything may. */
  hasWaited?: boolean;
}

export class PageChanges {
  readonly children = new Set<Node>();
  readonly attributes = new Set<Element>();
  readonly removed = new Set<Element>();
  /** What came from where nobody follows: from outside of the page, or from what was looked away from. It may be known, and another thing now. */
  readonly came = new Set<Element>();
  readonly #vain: VainPlaces;
  #areElements = false;

  constructor(vain: VainPlaces) {
    this.#vain = vain;
  }

  /** True where elements may have come, gone or moved, our own among them. */
  get areElements(): boolean {
    return this.#areElements;
  }

  clear(): void {
    for (const changed of [this.children, this.attributes, this.removed, this.came]) changed.clear();
    this.#areElements = false;
  }

  /**
   * Takes changes in.
   * @param isKept false where all is going to be told anyway
   * @returns the weightiest of the news; undefined where there is nothing to tell
   */
  note(changes: readonly MutationRecord[], isKept: boolean): News | undefined {
    let weightiest: Kind | undefined;
    let timesInVain = Infinity;
    const left = new Set<Node>();
    for (const change of changes) {
      const kind = judge(change);
      if (!kind) continue;
      if (!weightiest || weights[kind] > weights[weightiest]) weightiest = kind;
      timesInVain = Math.min(timesInVain, this.#vain.timesOf(placeOf(change)));
      if (!isKept) continue;
      this.#areElements ||= kind !== 'texts';
      if (kind !== 'panels') this.#keep(change, left);
    }
    return weightiest && { kind: weightiest, timesInVain };
  }

  /** Takes in elements that nobody followed for a while: anything in them may be another. */
  doubt(elements: readonly Element[]): void {
    for (const element of elements) {
      this.children.add(element);
      this.attributes.add(element);
      this.#areElements ||= element.firstElementChild !== null;
      for (const inner of element.querySelectorAll('*')) {
        this.children.add(inner);
        this.attributes.add(inner);
      }
    }
  }

  /** @param left what was taken away in the same turn: it is followed until that ends, wherever it is */
  #keep(change: MutationRecord, left: Set<Node>): void {
    if (change.type === 'attributes') this.attributes.add(change.target as Element);
    else this.children.add(placeOf(change));
    for (const node of change.removedNodes)
      if (node.nodeType === 1) {
        this.removed.add(node as Element);
        left.add(node);
      }
    for (const node of change.addedNodes) if (node.nodeType === 1 && !left.has(node)) this.came.add(node as Element);
  }
}

function judge({ type, target, addedNodes, removedNodes }: MutationRecord): Kind | undefined {
  if (isOurOwn(target)) return undefined;
  if (type !== 'childList') return 'texts';
  if (every(addedNodes, isOurOwn) && every(removedNodes, isOurOwn)) return removedNodes.length > 0 ? 'panels' : undefined;
  return every(addedNodes, isNoElement) && every(removedNodes, isNoElement) ? 'texts' : 'elements';
}

const isNoElement = ({ nodeType }: Node): boolean => nodeType !== 1;

function every(nodes: NodeList, is: (node: Node) => boolean): boolean {
  for (const node of nodes) if (!is(node)) return false;
  return true;
}
