/**
 * One visit to order pages, from the first page to the last: tells the reader what the page holds and what changes in it, and
 * keeps the panels up to date with what the reader makes of that. Ends with the content script's context.
 */
import { workInSlices } from '../../lib/in-slices';
import type { Heard, PageMessage } from '../../lib/messages/reader-messages';
import type { ScriptContext } from '../../lib/messages/script-context';
import type { News } from '../../lib/mirror/page-changes';
import { PageTeller } from '../../lib/mirror/page-teller';
import * as events from '../../lib/observe/events';
import { type Address, recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import type { PageReading } from '../../lib/page-reading';
import { takeSnapshot, type PageSnapshot } from '../../lib/report/take-snapshot';
import type { PanelForm } from '../../lib/settings/preference-values';
import { readPanelForm, watchPageSettings } from '../../lib/settings/page-settings';
import { AnswerOutbox } from './answer-outbox';
import { describeError, reportTrouble } from './log';
import { obtainDrawing } from './obtain-drawing';
import { Pace } from './pace';
import { Panels } from './panels';
import { ReaderLine } from './reader-line';
import { tellNews } from './tell-news';

/**
 * What changes is told at most this often (ms); a page that is read again each time rests four times as long as that took. What
 * changes where nothing ever comes of it waits twice as long each time.
 */
const pause = { first: 0, usual: 60, longest: 400, inVain: 2_000 } as const;
/** The reader may end in the middle of an answer: how often it is tried again though nothing changes, first after how long (ms). */
const retries = { most: 8, first: 250 } as const;
/** How often the texts are looked at that a countdown stands in (ms). */
const tick = 20_000;

export class PageSession {
  readonly #ctx: ScriptContext;
  readonly #teller = new PageTeller(document);
  readonly #outbox = new AnswerOutbox();
  readonly #line: ReaderLine;
  readonly #panels: Panels;
  #reading: PageReading | null | undefined;
  #panelForm: PanelForm | undefined;
  #href: string | undefined;
  /** Which page the address opens: at first, and whether it has been another one since. */
  #place: string | undefined;
  #hasMoved = false;
  readonly #pace = new Pace(() => this.#followPage());
  #mayLackPanels = false;
  #rest: number = pause.usual;
  /** How many tellings in a row told nothing new, wherever the page had changed: up to three. */
  #idle = 0;
  #failures = 0;

  constructor(ctx: ScriptContext) {
    this.#ctx = ctx;
    this.#line = new ReaderLine(
      (texts) => this.#panels.setTexts(texts),
      (isOwing) => {
        this.#teller.startAnew();
        // An extension that was reloaded is noticed here. A reader that merely sleeps is woken by the next change.
        if (ctx.isValid && (isOwing || this.#panels.lacksTexts)) this.#fail(new Error('the reader ended too early'));
      },
    );
    this.#panels = new Panels(
      (number) => this.#teller.find(number),
      (kind) => obtainDrawing(kind).catch((error) => void this.#fail(error)),
      () => this.#askForTexts(),
    );
  }

  start(): void {
    const ctx = this.#ctx;
    ctx.addEventListener(document, events.answer, (event) => {
      this.#outbox.put((event as CustomEvent<unknown>).detail, location.href);
      this.#schedule();
    });
    ctx.addEventListener(document, events.route, () => this.#schedule());
    ctx.addEventListener(window, 'popstate', () => this.#schedule());
    // Where the line is closed, nobody tells a script that its extension was replaced. It is noticed when somebody asks: when the person comes back.
    const notice = () => void ctx.isInvalid;
    for (const name of ['focus', 'pointerdown'] as const) ctx.addEventListener(window, name, notice);
    ctx.addEventListener(document, 'visibilitychange', notice);
    this.#teller.watch((news) => this.#notice(news));
    const unwatch = watchPageSettings(() => {
      this.#panelForm = undefined;
      if (this.#line.isOpen) this.#say({ forgetTexts: true });
      this.#askForTexts();
      this.#schedule();
    });
    ctx.setInterval(() => !document.hidden && this.#panels.lacksTexts && this.#askForTexts(), tick);
    ctx.onInvalidated(() => {
      this.#teller.stop();
      this.#line.close();
      this.#pace.stop();
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
    const reading = this.#reading;
    if (!reading) throw new Error('no order page has been read');
    return this.#panels.givenUp > 0 ? { ...reading, problems: [...reading.problems, 'gave-up'] } : reading;
  }

  /** The page as it is, for a person who asks for a report of it. */
  takeSnapshot(): PageSnapshot {
    return takeSnapshot(document, this.#outbox.recent);
  }

  /** What changes to no avail is told ever less often; what changes elsewhere sooner, and at once where something came of it last. */
  #notice({ kind, timesInVain, hasWaited }: News): void {
    if (kind !== 'texts') this.#mayLackPanels = true;
    if (kind === 'panels' && !this.#panels.isIncomplete) return;
    if (kind === 'panels' || hasWaited) this.#schedule();
    else this.#schedule(Math.min(this.#rest * 2 ** Math.max(timesInVain, this.#idle), Math.max(this.#rest, pause.inVain)));
  }

  #schedule(wait: number = this.#rest): void {
    if (this.#ctx.isValid) this.#pace.schedule(wait);
  }

  async #followPage(): Promise<void> {
    try {
      const address = recogniseAddress(new URL(location.href));
      if (address) await this.#tellPage(address);
      else this.#leaveOrders();
      this.#failures = 0;
    } catch (error) {
      this.#fail(error);
    }
    if (this.#lacksPanels()) this.#schedule(pause.longest);
  }

  /** Of a page that is no order page nothing is told. */
  #leaveOrders(): void {
    if (this.#line.isOpen) this.#hasMoved = true;
    this.#reading = null;
    this.#panels.learn({ fresh: [], gone: [] }, true);
    this.#line.close();
    this.#teller.startAnew();
    this.#rest = pause.usual;
  }

  async #tellPage(address: Address): Promise<void> {
    const started = performance.now();
    const place = [address.kind, address.orderNumber, address.postingNumber].join();
    this.#hasMoved ||= this.#place !== undefined && this.#place !== place;
    this.#place = place;
    document.dispatchEvent(new CustomEvent(events.ready));
    const isNew = await this.#line.open();
    if (this.#ctx.isInvalid) return this.#line.close(); // replaced, or the extension was reloaded, meanwhile
    if (isNew) {
      this.#teller.startAnew();
      this.#outbox.startAnew();
    }
    const heard = await this.#tellNews(isNew);
    const before = JSON.stringify(this.#reading);
    if (heard) this.#hear(heard, isNew);
    const hasLearnt = heard?.result !== undefined && JSON.stringify(this.#reading) !== before;
    const { fresh = [], gone = [] } = heard?.result ?? {};
    const isVain = fresh.length + gone.length === 0 && !hasLearnt;
    if (heard) this.#idle = isVain ? Math.min(this.#idle + 1, 3) : 0;
    this.#teller.learn(isVain);
    const reads = heard?.result ? (performance.now() - started) * 4 : 0;
    this.#rest = Math.min(Math.max(reads, pause.usual), pause.longest);
    await this.#arrangePanels(Boolean(heard?.result));
    if (isNew) this.#askForTexts();
  }

  /** @returns what the reader says to it; undefined where there was nothing to tell */
  async #tellNews(isNew: boolean): Promise<Heard | undefined> {
    const answers = this.#outbox.take();
    for (const answer of answers) this.#line.post(answer);
    const { hasTold, rest } = await tellNews(this.#teller, (tokens) => this.#line.post({ tokens }));
    const isElsewhere = this.#href !== location.href;
    const href = (this.#href = location.href);
    if (!isNew && !hasTold && !isElsewhere && answers.length === 0) return undefined;
    return this.#line.ask({ href, hasMoved: this.#hasMoved, isCut: this.#teller.isCut }, rest);
  }

  #hear({ result, wrongAnswers, isLost }: Heard, isNew: boolean): void {
    this.#outbox.dropWrong(wrongAnswers);
    if (isLost) {
      this.#line.close();
      if (this.#teller.giveUpMarkup()) this.#schedule(pause.first); // and is told piece by piece then
      throw new Error('the reader lost track of the page');
    }
    if (!result) return;
    this.#reading = result.reading;
    for (const problem of result.reading?.problems ?? []) reportTrouble('page', problem);
    this.#panels.learn(result, isNew);
  }

  async #arrangePanels(hasNews: boolean): Promise<void> {
    const isFormNew = this.#panelForm === undefined;
    if (this.#reading) this.#panelForm ??= await readPanelForm(this.#reading.side);
    if (hasNews || isFormNew || this.#lacksPanels() || this.#panels.isWaiting)
      await workInSlices(this.#panels.arrange(this.#panelForm ?? 'full'));
  }

  /** To look for a panel that is gone is a walk through all of them: not for a clock that ticks. */
  #lacksPanels(): boolean {
    this.#mayLackPanels &&= this.#panels.isIncomplete;
    return this.#mayLackPanels;
  }

  #askForTexts(): void {
    const { wanted } = this.#panels;
    if (wanted.length === 0) return;
    if (this.#line.isOpen) this.#say({ wanted });
    else this.#schedule();
  }

  #say(message: PageMessage): void {
    try {
      this.#line.post(message);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What was not heard is told again, after growing pauses, and not for ever. */
  #fail(error: unknown): void {
    if (this.#ctx.isInvalid) return;
    reportTrouble('page not read', describeError(error));
    if (this.#failures >= retries.most) return;
    const wait = retries.first * 2 ** this.#failures;
    this.#failures += 1;
    this.#rest = wait; // whatever the page does meanwhile
    this.#ctx.setTimeout(() => this.#schedule(pause.first), wait);
  }
}
