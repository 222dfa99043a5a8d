/** What goes to the background and comes back: records to keep, texts to show. Nothing is sent twice. */
import type { Cancellation } from '../../lib/cancellation';
import type { PanelView } from '../../lib/explain/panel-view';
import { viewKey } from './view-key';

/** Texts are asked for in small lots, so that the first panels need not wait for the last. */
const viewBatch = 40;
/** Records are handed over in lots that the background is not held up by. */
const saveBatch = 100;

/** Who keeps records and explains them: the background, whichever way it is reached. */
export interface Background {
  /** @throws where the records could not be kept */
  save(records: Cancellation[]): Promise<unknown>;
  /** @returns views in the order of the records */
  describe(records: Cancellation[]): Promise<PanelView[]>;
}

export class Delivery {
  readonly #background: Background;
  readonly #kept = new Set<string>();
  readonly #asked = new Set<string>();
  #views = new Map<string, PanelView>();

  constructor(background: Background) {
    this.#background = background;
  }

  /** @returns what a record's panel shows, where that is known */
  viewOf(record: Cancellation): PanelView | undefined {
    return this.#views.get(viewKey(record));
  }

  /** After a change of language every text is asked for anew. */
  forgetViews(): void {
    this.#views = new Map();
    this.#asked.clear();
  }

  /**
   * Hands records to the history, each once for as long as it says the same. Explanations tell how often a product was
   * cancelled lately: those that were made before several records became history are asked for anew.
   * @throws where the background cannot be reached; what was not acknowledged is handed over again at the next call
   */
  async keep(records: readonly Cancellation[]): Promise<void> {
    const fresh = records.filter((record) => !this.#kept.has(viewKey(record)));
    for (let start = 0; start < fresh.length; start += saveBatch) {
      const batch = fresh.slice(start, start + saveBatch);
      await this.#background.save(batch);
      for (const record of batch) this.#kept.add(viewKey(record));
    }
    if (fresh.length > 1) for (const view of this.#views.values()) view.goodUntil = 0;
  }

  /**
   * Asks for the texts of the records that have none, or whose texts time has overtaken, and were not asked for.
   * @param onArrived called after each lot
   */
  async describe(records: readonly Cancellation[], onArrived: () => void): Promise<void> {
    const now = Date.now();
    const open = records.filter((record) => !isGood(this.viewOf(record), now) && !this.#asked.has(viewKey(record)));
    const views = this.#views;
    const keys = open.map(viewKey);
    for (const key of keys) this.#asked.add(key);
    try {
      for (let start = 0; start < open.length; start += viewBatch) {
        const batch = open.slice(start, start + viewBatch);
        const answer = await this.#background.describe(batch);
        if (views !== this.#views) return;
        batch.forEach((record, index) => {
          const view = answer[index];
          if (view) views.set(viewKey(record), view);
        });
        onArrived();
      }
    } finally {
      for (const key of keys) this.#asked.delete(key);
    }
  }
}

function isGood(view: PanelView | undefined, now: number): boolean {
  return view !== undefined && (view.goodUntil ?? now) >= now;
}
