/**
 * The panels of a page: one for each cancelled order that it shows. They come and go with their orders, come back when the
 * page's framework removes them, and give up where it keeps removing them.
 */
import type { PanelView } from '../../lib/explain/panel-view';
import type { PanelForm } from '../../lib/settings/preference-values';
import type { Sight } from '../../lib/sight';
import { DrawingQueue } from './drawing-queue';
import { findPlaces, type PanelPlace } from './find-places';
import type { ObtainDrawing } from './panel-drawing';
import { PanelHost } from './panel-host';

/** How often a panel is put back before it is left to the page that does not want it. */
const mostReturns = 24;
/** Up to so many panels are drawn at once; of more, those that are near the screen. */
const drawnAtOnce = 4;
/**
 * Where that is, and how often the browser looks who has come there (ms): to look at thousands in each frame costs it milliseconds.
 * Firefox knows no `delay`.
 */
const near: IntersectionObserverInit & { delay: number } = { rootMargin: '400px', delay: 200 };
/**
 * Layout is read for a lot of places first, then the lot is written: reading and writing in turns would lay out each time.
 * The first lot is small, so that the panels on the screen need not wait.
 */
const lots = { first: 25, other: 1_600 } as const;
/** How many places are looked at, or panels written, without a pause. */
const stride = 20;

/** Where on the page a cancelled order stands. */
interface Standing {
  block: Element;
  anchor: Element;
}

interface Shown {
  sight: Sight;
  view?: PanelView | undefined;
  standing?: Standing;
  host?: PanelHost;
  returns: number;
  /** Not to be put back before this time (ms since the epoch). */
  notBefore: number;
}

export class Panels {
  readonly #shown = new Map<string, Shown>();
  readonly #near: IntersectionObserver;
  readonly #find: (number: number) => Element | undefined;
  readonly #onWanted: () => void;
  readonly #waiting: DrawingQueue<Shown>;
  readonly #hosts = new WeakMap<Element, Shown>();
  #givenUp = 0;
  #isOver = false;

  /**
   * @param find the element of the page that was told under a number, while the page holds it
   * @param onWanted called when other panels are near the screen than before, which need their texts
   */
  constructor(find: (number: number) => Element | undefined, obtainDrawing: ObtainDrawing, onWanted: () => void) {
    this.#find = find;
    this.#waiting = new DrawingQueue(obtainDrawing);
    this.#onWanted = onWanted;
    this.#near = new IntersectionObserver((entries) => this.#come(entries), near);
  }

  /** The keys of the panels that are drawn, or are to be: these need texts. */
  get wanted(): string[] {
    return [...this.#shown].flatMap(([key, shown]) => (shown.host?.isDrawn || this.#waiting.has(shown) ? [key] : []));
  }

  /** True where a panel on the screen has no texts, or time has overtaken them. */
  get lacksTexts(): boolean {
    const now = Date.now();
    for (const { host, view } of this.#shown.values()) if (host?.isDrawn && (!view || (view.goodUntil ?? now) < now)) return true;
    return false;
  }

  /** How many panels were given up because the page keeps removing them. */
  get givenUp(): number {
    return this.#givenUp;
  }

  /** True where what draws panels, or the texts, have not come. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** True where a panel is gone that should be there: the page removed it. */
  get isIncomplete(): boolean {
    for (const { host, returns } of this.#shown.values())
      if (host && !host.element.isConnected && returns < mostReturns) return true;
    return false;
  }

  /**
   * Takes in what the reader found; the panels follow with `arrange`.
   * @param isAll true where whatever is not named is gone
   */
  learn({ fresh, gone }: { fresh: readonly Sight[]; gone: readonly string[] }, isAll: boolean): void {
    for (const key of isAll ? this.#listOthers(fresh) : gone) {
      const shown = this.#shown.get(key);
      if (shown) this.#takeAway(shown);
      this.#shown.delete(key);
    }
    for (const sight of fresh) {
      const shown = this.#shown.get(sight.key);
      if (!shown) this.#shown.set(sight.key, { sight, returns: 0, notBefore: 0 });
      else {
        if (!saysTheSame(shown.sight, sight)) shown.view = undefined;
        shown.sight = sight;
      }
    }
  }

  #listOthers(fresh: readonly Sight[]): string[] {
    const named = new Set(fresh.map(({ key }) => key));
    return [...this.#shown.keys()].filter((key) => !named.has(key));
  }

  /** Makes the panels match what the page shows now. A generator: it yields between lots of work. */
  *arrange(form: PanelForm): Generator<undefined, void> {
    if (form === 'off' || this.#isOver) return this.#hideAll();
    const missing: [Shown, Standing][] = [];
    for (const shown of this.#shown.values()) {
      const [block, anchor] = [this.#find(shown.sight.block), this.#find(shown.sight.anchor)];
      if (!block || !anchor) continue;
      if (this.#isInPlace(shown, block, form)) shown.host?.update(shown.sight, shown.view);
      else if (this.#mayMount(shown, block)) missing.push([shown, { block, anchor }]);
    }
    let lot: number = lots.first;
    for (let start = 0; start < missing.length && !this.#isOver; start += lot, lot = lots.other)
      yield* this.#mount(missing.slice(start, start + lot), form, missing.length <= drawnAtOnce);
    if (this.#waiting.size > 0) this.#drawWaiting();
  }

  /** Hands over the texts of panels; one that has none yet shows Ozon's words alone. */
  setTexts(texts: readonly (readonly [key: string, view: PanelView])[]): void {
    for (const [key, view] of texts) {
      const shown = this.#shown.get(key);
      if (!shown) continue;
      if (!shown.view || !readsAlike(shown.view, view)) shown.view = view;
      else if (view.goodUntil === undefined) delete shown.view.goodUntil;
      else shown.view.goodUntil = view.goodUntil; // there is nothing to draw
      shown.host?.update(shown.sight, shown.view);
    }
    this.#waiting.noticeTexts();
  }

  /** For good: what is being arranged meanwhile comes to nothing. */
  removeAll(): void {
    this.#isOver = true;
    this.#hideAll();
    this.#near.disconnect();
    this.#shown.clear();
  }

  #hideAll(): void {
    for (const shown of this.#shown.values()) this.#takeAway(shown);
    this.#waiting.clear();
  }

  #isInPlace({ host, sight, standing }: Shown, block: Element, form: PanelForm): boolean {
    return (
      host !== undefined &&
      host.element.isConnected &&
      host.form === formOf(sight, form) &&
      (block.contains(host.element) || (standing?.block === block && block.parentElement === host.element.parentElement))
    );
  }

  /** Counts and delays the return of a panel that the page removed. */
  #mayMount(shown: Shown, block: Element): boolean {
    const wasRemoved = shown.host && !shown.host.element.isConnected && shown.standing?.block === block;
    if (!wasRemoved) return true;
    if (shown.returns >= mostReturns || shown.notBefore > Date.now()) return false;
    shown.returns += 1;
    shown.notBefore = Date.now() + Math.min(25 * 2 ** shown.returns, 1_000);
    if (shown.returns === mostReturns) this.#givenUp += 1;
    return true;
  }

  *#mount(batch: readonly [Shown, Standing][], chosen: PanelForm, drawNow: boolean): Generator<undefined, void> {
    for (const [shown] of batch) this.#takeAway(shown);
    const places: [Shown, PanelPlace][] = [];
    const findPlace = findPlaces();
    for (const [shown, standing] of batch) {
      shown.standing = standing;
      places.push([shown, findPlace(standing.anchor, standing.block, formOf(shown.sight, chosen))]);
      if (places.length % stride === 0) yield;
    }
    for (const [index, [shown, place]] of places.entries()) {
      if (index % stride === 0) yield;
      if (this.#isOver) return;
      const host = new PanelHost(shown.sight, place);
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
      if (shown.host?.element === target) this.#waiting.add(shown);
    }
    if (this.#waiting.size > 0) this.#drawWaiting();
  }

  #drawWaiting(): void {
    this.#onWanted();
    this.#waiting.draw();
  }

  #takeAway(shown: Shown): void {
    this.#waiting.delete(shown);
    if (!shown.host) return;
    this.#near.unobserve(shown.host.element);
    shown.host.remove();
    delete shown.host;
  }
}

/** In the form that the person chose for this side: in full where a page is about the order, or always compact. */
function formOf({ isAddressed }: Sight, chosen: PanelForm): 'full' | 'compact' {
  return isAddressed && chosen === 'full' ? 'full' : 'compact';
}

/** Where an order says something else now, the texts that explained it are wrong. */
function saysTheSame(one: Sight, other: Sight): boolean {
  return (['cause', 'party', 'state', 'confidence', 'words'] as const).every((name) => one[name] === other[name]);
}

function readsAlike(one: PanelView, other: PanelView): boolean {
  const [first, second] = [one, other].map((view) => JSON.stringify({ ...view, goodUntil: 0 }));
  return first === second;
}
