/**
 * The panels of a page: one for each cancelled order that it shows. They come and go with their orders, come back when the
 * page's framework removes them, and give up where it keeps removing them.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Classify } from '../../lib/classify/known-reason';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Placed } from '../../lib/read/page-reader';
import { findSpot, type Spot } from './find-spot';
import { chooseKeys } from './panel-keys';
import { PanelHost } from './panel-host';
import { viewKey } from './view-key';

/** How often a panel is put back before it is left to the page that does not want it. */
const mostReturns = 24;
/** Up to so many panels are drawn at once; of more, those that are near the screen. */
const drawnAtOnce = 40;
const nearScreen = '800px';
/** Layout is read for a lot of places first, then the lot is written: reading and writing in turns would lay out each time. */
const lot = 25;

interface Shown {
  placed: Placed;
  host?: PanelHost;
  returns: number;
  /** Not to be put back before this time (ms since the epoch). */
  notBefore: number;
}

export class Panels {
  readonly #ctx: ContentScriptContext;
  readonly #shown = new Map<string, Shown>();
  readonly #classify: Classify;
  readonly #near: IntersectionObserver;
  readonly #hosts = new WeakMap<Element, PanelHost>();
  #views: ReadonlyMap<string, PanelView> = new Map();
  #givenUp = 0;

  constructor(ctx: ContentScriptContext, classify: Classify) {
    this.#ctx = ctx;
    this.#classify = classify;
    this.#near = new IntersectionObserver((entries) => entries.forEach((entry) => this.#come(entry)), { rootMargin: nearScreen });
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
    for (let start = 0; start < missing.length; start += lot) {
      this.#mount(missing.slice(start, start + lot), missing.length <= drawnAtOnce);
      yield;
    }
  }

  /** Hands over the texts; a panel that has none yet shows Ozon's words alone. */
  setViews(views: ReadonlyMap<string, PanelView>): void {
    this.#views = views;
    for (const shown of this.#shown.values()) this.#update(shown, shown.placed);
  }

  removeAll(): void {
    this.#near.disconnect();
    for (const shown of this.#shown.values()) shown.host?.remove();
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
    shown.notBefore = Date.now() + Math.min(25 * 2 ** shown.returns, 3_000);
    if (shown.returns === mostReturns) this.#givenUp += 1;
    return true;
  }

  #mount(batch: readonly Shown[], drawNow: boolean): void {
    for (const shown of batch) this.#takeAway(shown);
    const places = batch.map((shown): [Shown, Spot, 'full' | 'compact'] => {
      const { place, isAddressed } = shown.placed;
      const form = isAddressed ? 'full' : 'compact';
      return [shown, findSpot(place!.anchor, place!.block, form), form];
    });
    for (const [shown, spot, form] of places) {
      const host = new PanelHost(this.#ctx, shown.placed.record, spot, form, this.#classify);
      shown.host = host;
      if (drawNow) void this.#draw(shown, host);
      else {
        this.#hosts.set(host.element, host);
        this.#near.observe(host.element);
      }
    }
  }

  #come({ isIntersecting, target }: IntersectionObserverEntry): void {
    if (!isIntersecting) return;
    this.#near.unobserve(target);
    const host = this.#hosts.get(target);
    const shown = host && [...this.#shown.values()].find((candidate) => candidate.host === host);
    if (shown) void this.#draw(shown, host);
  }

  async #draw(shown: Shown, host: PanelHost): Promise<void> {
    await host.draw();
    if (shown.host === host) this.#update(shown, shown.placed);
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
