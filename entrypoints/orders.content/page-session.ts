/**
 * One visit to order pages, from the first page to the last: watches the document, reads it again when it has changed, in
 * slices, and keeps the panels and the history up to date. Ends with the content script's context.
 */
import { events } from '../../lib/observe/events';
import { recogniseAddress } from '../../lib/ozon/pages';
import type { PageReading } from '../../lib/page-reading';
import type { Answer } from '../../lib/read/observed';
import { PageReader, type PageResult, type Placed } from '../../lib/read/page-reader';
import { sendMessage } from '../../lib/messages/protocol';
import type { ScriptContext } from '../../lib/messages/script-context';
import type { PanelForm } from '../../lib/settings/preference-values';
import { keepRecent, takeSnapshot, type PageSnapshot } from '../../lib/report/take-snapshot';
import { readPanelForm, watchPageSettings } from '../../lib/settings/page-settings';
import { AnswerInbox } from './answer-inbox';
import { ChangeWatch } from './change-watch';
import { Delivery } from './deliver';
import { nextTurn, workInSlices } from './in-slices';
import { describeError, reportTrouble } from './log';
import { Panels } from './panels';
import { Understanding } from './understanding';
import { makeViewKeys } from './view-key';

/** A page that changes all the time is read at most this often (ms), and rests as long as the last reading took four times. */
const pause = { first: 0, usual: 60, longest: 400 } as const;
/** The background may end in the middle of an answer: how often it is tried again though nothing changes, first after how long (ms). */
const retries = { most: 8, first: 250 } as const;
/** How often the texts are looked at that a countdown stands in (ms). */
const tick = 20_000;

export class PageSession {
  readonly #ctx: ScriptContext;
  readonly #understanding = new Understanding();
  readonly #reader = new PageReader(this.#understanding.classify);
  readonly #delivery = new Delivery();
  readonly #inbox = new AnswerInbox();
  readonly #panels: Panels;
  readonly #watch = new ChangeWatch(
    (change) => this.#concerns(change),
    () => this.#rest,
    () => this.#schedule(pause.first),
  );
  #recent: Answer[] = [];
  #result: PageResult | undefined;
  #panelForm: PanelForm | undefined;
  #isFormStale = true;
  #href = location.href;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #isDirty = false;
  #rest: number = pause.usual;
  #wasUnheard = false;
  #failures = 0;

  constructor(ctx: ScriptContext) {
    this.#ctx = ctx;
    this.#panels = new Panels(
      this.#understanding.classify,
      () => this.#reach(sendMessage('bringDrawing')),
      () => void this.#describe(),
    );
  }

  start(): void {
    const ctx = this.#ctx;
    ctx.addEventListener(document, events.answer, (event) => this.#takeAnswer((event as CustomEvent<unknown>).detail));
    ctx.addEventListener(document, events.route, () => this.#schedule());
    ctx.addEventListener(window, 'popstate', () => this.#schedule());
    // Nobody tells a script that its extension was replaced. It is noticed when somebody asks: when the person comes back.
    const notice = () => void ctx.isInvalid;
    for (const name of ['focus', 'pointerdown'] as const) ctx.addEventListener(window, name, notice);
    ctx.addEventListener(document, 'visibilitychange', notice);
    this.#watch.start(document);
    const unwatch = watchPageSettings(() => {
      this.#isFormStale = true;
      this.#delivery.forgetViews();
      this.#schedule();
    });
    ctx.setInterval(() => document.hidden || void this.#describe(), tick);
    ctx.onInvalidated(() => {
      this.#watch.stop();
      clearTimeout(this.#timer);
      unwatch();
      this.#panels.removeAll();
    });
    this.#schedule(pause.first);
  }

  /**
   * What was made of the page, for the popup.
   * @throws where the page is no order page, or has not been read yet
   */
  describeReading(): PageReading {
    const reading = this.#result?.reading;
    if (!reading) throw new Error('no order page has been read');
    return this.#panels.givenUp > 0 ? { ...reading, problems: [...reading.problems, 'gave-up'] } : reading;
  }

  /** The page as it is, for a person who asks for a report of it. */
  takeSnapshot(): PageSnapshot {
    return takeSnapshot(document, this.#recent);
  }

  #concerns(change: MutationRecord): boolean {
    if (change.target instanceof Element && change.target.closest('cancellation-panel')) return false;
    if (change.type !== 'childList') return this.#reader.concerns(change);
    const nodes = [...change.addedNodes, ...change.removedNodes];
    if (nodes.every((node) => node.nodeName === 'CANCELLATION-PANEL'))
      return change.removedNodes.length > 0 && this.#panels.isIncomplete;
    // A panel goes with an element. To look for one that is gone is a walk through all of them: not for a clock that ticks.
    const mayLackPanels = [...change.removedNodes].some((node) => node.nodeType === 1);
    return (mayLackPanels && this.#panels.isIncomplete) || this.#reader.concerns(change);
  }

  #takeAnswer(detail: unknown): void {
    this.#inbox.put(detail);
    this.#schedule();
  }

  #schedule(wait: number = this.#rest): void {
    this.#isDirty = true;
    if (this.#isReading || this.#timer !== undefined || this.#ctx.isInvalid) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readPage();
    }, wait);
  }

  async #readPage(): Promise<void> {
    this.#isReading = true;
    this.#watch.beginReading();
    this.#isDirty = false;
    this.#wasUnheard = false;
    const started = performance.now();
    try {
      document.dispatchEvent(new CustomEvent(events.ready));
      this.#followAddress();
      await this.#readAnswers();
      let result = await workInSlices(this.#reader.read(document, new URL(location.href), new Date()));
      if (await this.#understandMore())
        result = await workInSlices(this.#reader.read(document, new URL(location.href), new Date()));
      this.#result = result;
      for (const problem of result?.reading.problems ?? []) reportTrouble('page', problem);
      await workInSlices(makeViewKeys(result?.cancellations.map(({ record }) => record) ?? []));
      await workInSlices(this.#panels.show(await this.#choosePanels(result)));
      if (result) await this.#deliver(result);
    } catch (error) {
      reportTrouble('page not read', describeError(error));
    } finally {
      this.#isReading = false;
      this.#rest = Math.min(Math.max((performance.now() - started) * 4, pause.usual), pause.longest);
      if (this.#watch.endReading() || this.#isDirty) this.#schedule();
      else if (this.#panels.isIncomplete) this.#schedule(pause.longest);
      this.#tryLater();
    }
  }

  /** What the background did not hear is said again, after growing pauses, and not for ever. */
  #tryLater(): void {
    if (!this.#wasUnheard) this.#failures = 0;
    else if (this.#failures < retries.most) {
      this.#ctx.setTimeout(() => this.#schedule(), retries.first * 2 ** this.#failures);
      this.#failures += 1;
    }
  }

  #noteUnheard(error: unknown): void {
    if (this.#ctx.isInvalid) return;
    this.#wasUnheard = true;
    reportTrouble('background not reached', describeError(error));
  }

  #followAddress(): void {
    if (this.#href === location.href) return;
    const before = recogniseAddress(new URL(this.#href));
    const now = recogniseAddress(new URL(location.href));
    this.#href = location.href;
    if (before?.kind === now?.kind && before?.orderNumber === now?.orderNumber && before?.postingNumber === now?.postingNumber)
      return;
    this.#reader.leaveAddress(document);
  }

  async #readAnswers(): Promise<void> {
    for (const answer of this.#inbox.take()) {
      await nextTurn();
      if (!answer) continue;
      this.#recent = keepRecent([...this.#recent, answer]);
      this.#reader.addAnswer(answer, new URL(location.href), new Date());
      if (await this.#understandMore()) this.#reader.addAnswer(answer, new URL(location.href), new Date());
    }
  }

  /** Asks what the texts mean that came up while reading. Without an answer the page is explained as far as it is known. */
  async #understandMore(): Promise<boolean> {
    try {
      const hasLearned = await this.#understanding.ask();
      if (hasLearned) this.#reader.relearn();
      return hasLearned;
    } catch (error) {
      this.#noteUnheard(error);
      return false;
    }
  }

  /** In the form that the person chose for this side: in full where a page is about the order, always compact, or not at all. */
  async #choosePanels(result: PageResult | undefined): Promise<readonly Placed[]> {
    if (!result) return [];
    const form = this.#isFormStale || !this.#panelForm ? await readPanelForm(result.reading.side) : this.#panelForm;
    if (this.#panelForm !== form) this.#panels.removeAll();
    this.#panelForm = form;
    this.#isFormStale = false;
    if (form === 'off') return [];
    return form === 'full' ? result.cancellations : result.cancellations.map((placed) => ({ ...placed, isAddressed: false }));
  }

  async #deliver({ cancellations }: PageResult): Promise<void> {
    await Promise.all([this.#describe(), this.#reach(this.#delivery.keep(cancellations.map((found) => found.record)))]);
    await this.#describe(); // what has been kept since is history now, and explanations tell of it
  }

  /** Brings the texts of the panels that are drawn: what is off the screen needs none yet. */
  async #describe(): Promise<void> {
    const update = () => this.#panels.setViews(this.#delivery.views);
    update();
    const texts = this.#reach(this.#delivery.describe(this.#panels.wantedRecords, update));
    void this.#panels.drawWaiting(texts);
    await texts;
  }

  async #reach(asked: Promise<unknown>): Promise<void> {
    try {
      await asked;
    } catch (error) {
      this.#noteUnheard(error);
    }
  }
}
