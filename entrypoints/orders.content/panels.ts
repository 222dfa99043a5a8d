/**
 * The panels of a page: one for each cancelled order that it shows. They come and go with their orders, come back when the
 * page's framework removes them, and give up where it keeps removing them.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { displayNumber } from '../../lib/display-number';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Placed } from '../../lib/read/page-reader';
import { findSpot } from './find-spot';
import { mountPanel, type PanelMount } from './panel-mount';

/** How often a panel is put back before it is left to the page that does not want it. */
const mostReturns = 24;

interface Shown {
  placed: Placed;
  mount?: PanelMount;
  isMounting?: boolean;
  returns: number;
  /** Not to be put back before this time (ms). */
  notBefore: number;
}

export class Panels {
  readonly #ctx: ContentScriptContext;
  readonly #shown = new Map<string, Shown>();
  #views = new Map<string, PanelView>();
  #givenUp = 0;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
  }

  /** How many panels were given up because the page keeps removing them. */
  get givenUp(): number {
    return this.#givenUp;
  }

  /** True where a panel is gone that should be there: the page removed it. */
  get isIncomplete(): boolean {
    return [...this.#shown.values()].some((shown) => shown.mount && !shown.mount.host.isConnected && shown.returns < mostReturns);
  }

  /** True for a node that is one of our panels. */
  owns(node: Node): boolean {
    return node.nodeName === 'CANCELLATION-PANEL';
  }

  /** Makes the panels match what the page shows now. */
  show(cancellations: readonly Placed[]): void {
    const wanted = new Map<string, Placed>();
    for (const placed of cancellations) {
      const key = placed.place && keyOf(placed, wanted);
      if (key) wanted.set(key, placed);
    }
    for (const [key, shown] of this.#shown) {
      if (wanted.has(key)) continue;
      shown.mount?.remove();
      this.#shown.delete(key);
    }
    for (const [key, placed] of wanted) this.#place(key, placed);
  }

  /** Hands over the texts; a panel that has none yet shows Ozon's words alone. */
  setViews(views: Map<string, PanelView>): void {
    this.#views = views;
    for (const [key, shown] of this.#shown) this.#draw(key, shown);
  }

  removeAll(): void {
    for (const shown of this.#shown.values()) shown.mount?.remove();
    this.#shown.clear();
    this.#givenUp = 0;
  }

  #place(key: string, placed: Placed): void {
    const shown = this.#shown.get(key) ?? { placed, returns: 0, notBefore: 0 };
    const hasMoved = shown.placed.place?.block !== placed.place?.block && shown.mount && !placed.place!.block.contains(shown.mount.host);
    shown.placed = placed;
    this.#shown.set(key, shown);
    if (shown.mount?.host.isConnected && !hasMoved) return this.#draw(key, shown);
    if (shown.isMounting || shown.returns >= mostReturns) return;
    if (shown.mount && !hasMoved) {
      const wait = shown.notBefore - Date.now();
      if (wait > 0) return;
      shown.returns += 1;
      shown.notBefore = Date.now() + Math.min(25 * 2 ** shown.returns, 4_000);
      if (shown.returns === mostReturns) this.#givenUp += 1;
    }
    shown.mount?.remove();
    delete shown.mount;
    void this.#mount(key, shown);
  }

  async #mount(key: string, shown: Shown): Promise<void> {
    shown.isMounting = true;
    const { record, place, isAddressed } = shown.placed;
    const form = isAddressed ? 'full' : 'compact';
    try {
      const mount = await mountPanel(this.#ctx, record, findSpot(place!.anchor, place!.block, form), form);
      if (this.#shown.get(key) !== shown || this.#ctx.isInvalid) return mount.remove();
      shown.mount = mount;
      this.#draw(key, shown);
    } finally {
      shown.isMounting = false;
    }
  }

  #draw(key: string, shown: Shown): void {
    shown.mount?.draw(shown.placed.record, this.#views.get(viewKey(shown.placed.record)) ?? this.#views.get(key));
  }
}

/** Texts belong to what a record says: the moment of reading does not matter. */
export function viewKey(record: Placed['record']): string {
  return JSON.stringify({ ...record, readAt: '', evidence: record.evidence.map(({ field, words, where }) => [field, words, where]) });
}

/** Several parcels of one order each have their panel; two records that stand in the same block under one number have one. */
function keyOf(placed: Placed, taken: Map<string, Placed>): string | undefined {
  const number = displayNumber(placed.record);
  const twin = [...taken.values()].find((other) => displayNumber(other.record) === number && other.place?.block === placed.place?.block);
  if (twin) return undefined;
  const base = `${number}#${placed.record.parcelId ?? ''}`;
  return taken.has(base) ? `${base}#${[...taken.keys()].filter((key) => key.startsWith(base)).length}` : base;
}
