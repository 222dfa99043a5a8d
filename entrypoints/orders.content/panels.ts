/**
 * The panels of a page: one for each cancelled order that it shows. They come and go with their orders, come back when the
 * page's framework removes them, and give up where it keeps removing them.
 */
import type { Cancellation } from '../../lib/cancellation';
import type { Classify } from '../../lib/classify/known-reason';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Placed } from '../../lib/read/page-reader';
import { findSpot } from './find-spot';
import { lookAround, type Looks } from './look';
import { chooseKeys } from './panel-keys';
import { findDrawing } from './panel-drawing';
import { PanelHost, type PanelPlace } from './panel-host';
import { viewKey } from './view-key';

/** How often a panel is put back before it is left to the page that does not want it. */
const mostReturns = 24;
/** Up to so many panels are drawn at once; of more, those that are near the screen. */
const drawnAtOnce = 4;
/** How long a panel waits for its texts before it is drawn without them (ms). */
const longestWait = 250;
const nearScreen = '400px';
/**
 * Layout is read for a lot of places first, then the lot is written: reading and writing in turns would lay out each time.
 * The first lot is small, so that the panels on the screen need not wait; each other one is larger than the one before.
 */
const lots = { first: 25, growth: 4, most: 1_600 } as const;
/** How many places are looked at, or panels written, without a pause. */
const stride = 20;

interface Shown {
  placed: Placed;
  host?: PanelHost;
  returns: number;
  /** Not to be put back before this time (ms since the epoch). */
  notBefore: number;
}

export class Panels {
  readonly #shown = new Map<string, Shown>();
  readonly #classify: Classify;
  readonly #near: IntersectionObserver;
  readonly #bringDrawing: () => Promise<void>;
  readonly #onDrawn: () => void;
  #isPreparing = false;
  /** Those that are to be drawn as soon as what draws them has been brought. */
  readonly #waiting = new Set<Shown>();
  readonly #hosts = new WeakMap<Element, Shown>();
  #views: ReadonlyMap<string, PanelView> = new Map();
  #givenUp = 0;

  /**
   * @param bringDrawing brings what draws panels; never throws
   * @param onDrawn called when panels are drawn, or are to be, that lack their texts
   */
  constructor(classify: Classify, bringDrawing: () => Promise<void>, onDrawn: () => void) {
    this.#classify = classify;
    this.#bringDrawing = bringDrawing;
    this.#onDrawn = onDrawn;
    this.#near = new IntersectionObserver((entries) => this.#come(entries), { rootMargin: nearScreen });
  }

  /** What the panels speak of that are drawn, or are to be: these need texts. */
  get wantedRecords(): Cancellation[] {
    return [...this.#shown.values()].flatMap((shown) =>
      shown.host && (shown.host.isDrawn || this.#waiting.has(shown)) ? [shown.host.record] : [],
    );
  }

  /** How many panels were given up because the page keeps removing them. */
  get givenUp(): number {
    return this.#givenUp;
  }

  /** True where a panel is gone that should be there: the page removed it. */
  get isIncomplete(): boolean {
    for (const { host, returns } of this.#shown.values())
      if (host && !host.element.isConnected && returns < mostReturns) return true;
    return false;
  }

  /**
   * Makes the panels match what the page shows now. A generator: it yields between lots of work.
   * @param cancellations what was read; those without a place on the page have no panel
   */
  *show(cancellations: readonly Placed[]): Generator<undefined, void> {
    const wanted = chooseKeys(cancellations);
    for (const [key, shown] of this.#shown) {
      if (wanted.has(key)) continue;
      this.#takeAway(shown);
      this.#shown.delete(key);
    }
    const missing: Shown[] = [];
    for (const [key, placed] of wanted) {
      const shown = this.#shown.get(key) ?? { placed, returns: 0, notBefore: 0 };
      this.#shown.set(key, shown);
      if (this.#isInPlace(shown, placed)) this.#update(shown, placed);
      else if (this.#mayMount(shown, placed)) missing.push(Object.assign(shown, { placed }));
    }
    let lot: number = lots.first;
    for (let start = 0; start < missing.length; start += lot, lot = Math.min(lot * lots.growth, lots.most))
      yield* this.#mount(missing.slice(start, start + lot), missing.length <= drawnAtOnce);
  }

  /**
   * Draws the panels that are waiting to be drawn.
   * @param texts ends when their texts have come; panels do not wait for them for long, and then show Ozon's
   * words alone: a panel that is drawn without its texts is drawn, laid out and painted twice
   */
  async drawWaiting(texts: Promise<unknown>): Promise<void> {
    if (this.#waiting.size === 0 || this.#isPreparing) return;
    this.#isPreparing = true;
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
    await Promise.all([!findDrawing() && this.#bringDrawing(), Promise.race([texts, patience])]);
    this.#isPreparing = false;
    const drawPanel = findDrawing();
    if (!drawPanel) return;
    for (const shown of this.#waiting) {
      this.#update(shown, shown.placed); // before it is drawn, so that it is drawn once
      shown.host?.draw(drawPanel);
    }
    this.#waiting.clear();
    this.#onDrawn();
  }

  /** Hands over the texts; a panel that has none yet shows Ozon's words alone. */
  setViews(views: ReadonlyMap<string, PanelView>): void {
    this.#views = views;
    for (const shown of this.#shown.values()) this.#update(shown, shown.placed);
  }

  removeAll(): void {
    this.#near.disconnect();
    for (const shown of this.#shown.values()) shown.host?.remove();
    this.#waiting.clear();
    this.#shown.clear();
  }

  #isInPlace({ host }: Shown, placed: Placed): boolean {
    return (
      host !== undefined &&
      host.element.isConnected &&
      (placed.place!.block.contains(host.element) || placed.place!.block.parentElement === host.element.parentElement)
    );
  }

  /** Counts and delays the return of a panel that the page removed. */
  #mayMount(shown: Shown, placed: Placed): boolean {
    const wasRemoved = shown.host && !shown.host.element.isConnected && shown.placed.place?.block === placed.place?.block;
    if (!wasRemoved) return true;
    if (shown.returns >= mostReturns || shown.notBefore > Date.now()) return false;
    shown.returns += 1;
    shown.notBefore = Date.now() + Math.min(25 * 2 ** shown.returns, 1_000);
    if (shown.returns === mostReturns) this.#givenUp += 1;
    return true;
  }

  *#mount(batch: readonly Shown[], drawNow: boolean): Generator<undefined, void> {
    for (const shown of batch) this.#takeAway(shown);
    const places: [Shown, PanelPlace][] = [];
    const looks: Looks = new Map();
    for (const shown of batch) {
      const { place, isAddressed } = shown.placed;
      const form = isAddressed ? 'full' : 'compact';
      const spot = findSpot(place!.anchor, place!.block, form);
      places.push([shown, { spot, form, look: lookAround(spot.parent, looks) }]);
      if (places.length % stride === 0) yield;
    }
    for (const [index, [shown, place]] of places.entries()) {
      if (index % stride === 0) yield;
      const host = new PanelHost(shown.placed.record, place, this.#classify);
      shown.host = host;
      this.#hosts.set(host.element, shown);
      if (drawNow) this.#waiting.add(shown);
      else this.#near.observe(host.element);
    }
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const shown = isIntersecting ? this.#hosts.get(target) : undefined;
      if (!shown) continue;
      this.#near.unobserve(target);
      if (shown.host?.element !== target) continue;
      this.#waiting.add(shown);
    }
    if (this.#waiting.size > 0) this.#onDrawn();
  }

  #update(shown: Shown, placed: Placed): void {
    shown.placed = placed;
    shown.host?.update(placed.record, this.#views.get(viewKey(placed.record)));
  }

  #takeAway(shown: Shown): void {
    if (!shown.host) return;
    this.#near.unobserve(shown.host.element);
    shown.host.remove();
    delete shown.host;
  }
}
