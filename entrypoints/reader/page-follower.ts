/**
 * Follows one page from the first thing it tells to the last: mirrors it, reads the mirror when that may tell something new,
 * answers with what changed for its panels, and keeps the history up to date.
 */
import type { Side } from '../../lib/cancellation';
import { classifyReason } from '../../lib/classify/classify-reason';
import type { Classify } from '../../lib/classify/known-reason';
import { remember } from '../../lib/classify/remember';
import type { PanelView } from '../../lib/explain/panel-view';
import { nextTurn, workInSlices } from '../../lib/in-slices';
import type { End, Heard, PageMessage, ReaderMessage } from '../../lib/messages/reader-messages';
import { Mirror } from '../../lib/mirror/mirror';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { parseAnswer } from '../../lib/read/json/answer';
import { PageReader } from '../../lib/read/page-reader';
import { ChangeJudge } from './change-judge';
import { type Background, Delivery } from './delivery';
import { Sights } from './sights';
import { makeViewKeys } from './view-key';

/** The background may end in the middle of an answer: how often it is tried again, first after how long (ms). */
const retries = { most: 8, first: 250 } as const;
/** How many texts are remembered of each side. */
const mostRemembered = 20_000;

export class PageFollower {
  readonly #post: (message: ReaderMessage) => void;
  readonly #delivery: Delivery;
  readonly #mirror = new Mirror((html) => new DOMParser().parseFromString(html, 'text/html'));
  readonly #classify = rememberClasses();
  readonly #reader = new PageReader(this.#classify);
  readonly #sights = new Sights(this.#mirror, this.#classify);
  #changes: ChangeJudge | undefined;
  #hasNews = true;
  #answers: { answer: string; href: string }[] = [];
  #wrongAnswers: number[] = [];
  #href: string | undefined;
  #wanted = new Set<string>();
  /** What the page was told last of each panel. */
  #told = new Map<string, PanelView>();
  #deliver: () => Promise<void> = async () => {};
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isBringing = false;
  #isAskedToBring = false;
  /** True as long as something that was read has not arrived everywhere. */
  #isOwing = false;

  /** @param post sends to the page; must not throw */
  constructor(post: (message: ReaderMessage) => void, background: Background) {
    this.#post = post;
    this.#delivery = new Delivery(background);
  }

  /** @param message as the page sent it, of the right shape */
  hear(message: PageMessage): void {
    if ('tokens' in message) {
      this.#mirror.take(message.tokens);
      if (message.end) void this.#answer(message.end);
    } else if ('answer' in message) this.#answers.push(message);
    else if ('wanted' in message) {
      this.#wanted = new Set(message.wanted);
      void this.#describe().catch(() => this.#tryLater()); // at once, whatever else is on its way
    } else {
      this.#told.clear();
      this.#delivery.forgetViews();
    }
  }

  /** The page is gone. What was read of it is kept all the same. */
  stop(): void {
    this.#changes?.stop();
    this.#wanted.clear();
  }

  async #answer(end: End): Promise<void> {
    let result: Heard['result'];
    try {
      if (!this.#mirror.isLost) result = await this.#read(end);
    } catch (error) {
      this.#hasNews = true;
      console.debug('[Cancellation Explainer] page not read:', error);
    }
    this.#post({ heard: { ...(result && { result }), wrongAnswers: this.#wrongAnswers, isLost: this.#mirror.isLost } });
    this.#wrongAnswers = [];
    if (result) void this.#bringToBackground();
  }

  async #read({ href, hasMoved, isCut }: End): Promise<Heard['result']> {
    const url = new URL(href);
    await this.#readAnswers();
    this.#follow(url);
    if (!this.#changes && hasMoved) this.#reader.leaveAddress(this.#mirror.document);
    const hasChanged = this.#changes?.judge((change) => this.#reader.concerns(change)) ?? true;
    if (!this.#hasNews && !hasChanged) return undefined;
    this.#hasNews = false;
    this.#changes ??= new ChangeJudge(this.#mirror.document);
    const result = await workInSlices(this.#reader.read(this.#mirror.document, url, new Date()));
    const cancellations = result?.cancellations ?? [];
    const records = cancellations.map(({ record }) => record);
    await workInSlices(makeViewKeys(records));
    this.#deliver = () => this.#delivery.keep(records);
    this.#isOwing = true;
    const reading = result?.reading ?? null;
    if (isCut && !reading?.problems.includes('too-large')) reading?.problems.push('too-large');
    const news = await workInSlices(this.#sights.update(cancellations));
    for (const { key } of news.fresh) this.#told.delete(key);
    return { ...news, reading };
  }

  #follow(url: URL): void {
    const before = this.#href;
    this.#href = url.href;
    if (before === undefined || before === url.href) return;
    this.#hasNews = true;
    const [from, to] = [recogniseAddress(new URL(before)), recogniseAddress(url)];
    if (from?.kind !== to?.kind || from?.orderNumber !== to?.orderNumber || from?.postingNumber !== to?.postingNumber)
      this.#reader.leaveAddress(this.#mirror.document);
  }

  /** In the order in which they came, each under the address that it came under. */
  async #readAnswers(): Promise<void> {
    for (const [place, { answer: text, href }] of this.#answers.splice(0).entries()) {
      await nextTurn();
      const url = new URL(href);
      this.#follow(url);
      const answer = parseAnswer(text);
      if (!answer) this.#wrongAnswers.push(place);
      else if (this.#reader.addAnswer(answer, url, new Date())) this.#hasNews = true;
    }
  }

  /** Hands over what was read, and brings the texts of the panels that are near the screen: one thing after the other. */
  async #bringToBackground(): Promise<void> {
    this.#isAskedToBring = true;
    if (this.#isBringing) return;
    this.#isBringing = true;
    try {
      while (this.#isAskedToBring) {
        this.#isAskedToBring = false;
        await Promise.all([this.#describe(), this.#deliver()]);
        await this.#describe(); // what has been kept since is history now, and explanations tell of it
      }
      this.#failures = 0;
      if (this.#isOwing) this.#post({ done: true });
      this.#isOwing = false;
    } catch {
      this.#tryLater();
    } finally {
      this.#isBringing = false;
    }
  }

  /** What the background did not hear is said again, after growing pauses, and not for ever. */
  #tryLater(): void {
    if (this.#failures >= retries.most) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#bringToBackground(), retries.first * 2 ** this.#failures);
    this.#failures += 1;
  }

  async #describe(): Promise<void> {
    const records = [...this.#wanted].flatMap((key) => this.#sights.recordOf(key) ?? []);
    this.#tellTexts();
    await this.#delivery.describe(records, () => this.#tellTexts());
  }

  /** Tells the page of the wanted texts what it does not know yet. */
  #tellTexts(): void {
    const texts: [string, PanelView][] = [];
    for (const key of this.#wanted) {
      const record = this.#sights.recordOf(key);
      const view = record && this.#delivery.viewOf(record);
      if (!view || this.#told.get(key) === view) continue;
      this.#told.set(key, view);
      texts.push([key, view]);
    }
    if (texts.length > 0) this.#post({ texts });
  }
}

/** The rules of meaning take their time, and a page says the same again and again. */
function rememberClasses(): Classify {
  const known: Record<Side, (text: string) => ReturnType<Classify>> = {
    seller: remember((text) => classifyReason(text, 'seller'), mostRemembered),
    buyer: remember((text) => classifyReason(text, 'buyer'), mostRemembered),
  };
  return (text, side) => known[side](text);
}
