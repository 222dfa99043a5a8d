import type { ExtensionWorld } from './background';
import type { TestPage } from './test-browser';

/** How far a writer has come. */
export interface WriterState {
  /** Numbers of the postings whose writing the background has acknowledged. */
  acknowledged: string[];
  /** Those that it was given and has not acknowledged yet. */
  open: string[];
  /** Messages that it did not answer. */
  unanswered: number;
}

/** Each record says this much, so that half of one would show. */
export const piecesOfEvidence = 3;

/**
 * Has a page of the extension send batch after batch to the background, and each again until it is acknowledged, as the
 * reader in an order page does. It goes on until `stopWriter`.
 * @param block the first part of all numbers, so that several writers keep apart
 */
export function startWriter(page: TestPage, block: string): Promise<void> {
  return page.run(
    ({ first, pieces }) => {
      const world = globalThis as unknown as ExtensionWorld;
      const api = world.browser ?? world.chrome;
      const state = { acknowledged: [] as string[], open: [] as string[], unanswered: 0, isStopped: false };
      Object.assign(globalThis, { writer: state });
      const makeRecord = (postingNumber: string) => ({
        side: 'seller',
        state: 'cancelled',
        host: 'seller.ozon.ru',
        postingNumber,
        reasonText: `Причина ${postingNumber}`,
        products: [{ name: `Товар ${postingNumber}`, quantity: 1 }],
        evidence: Array.from({ length: pieces }, (_, index) => ({
          field: 'reasonText',
          channel: 'observed',
          where: `place ${index}`,
          words: postingNumber,
          used: index === 0,
        })),
        readAt: new Date().toISOString(),
      });
      const write = async () => {
        for (let batch = 0; !state.isStopped; batch += 1) {
          state.open = Array.from({ length: 20 }, (_, index) => `${first}-${String(batch).padStart(4, '0')}-${index + 1}`);
          while (!state.isStopped) {
            const message = { id: 1, timestamp: 0, type: 'saveCancellations', data: { records: state.open.map(makeRecord) } };
            // Chromium may leave a message to a killed background without any end.
            const silence = new Promise<undefined>((resolve) => setTimeout(resolve, 2_000));
            const reply = await Promise.race([api.runtime.sendMessage(message).catch(() => undefined), silence]);
            if (reply?.res) {
              state.acknowledged.push(...state.open.splice(0));
              break;
            }
            state.unanswered += 1;
          }
        }
      };
      void write();
    },
    { first: block, pieces: piecesOfEvidence },
  );
}

/** Reads how far it has come. */
export function readWriter(page: TestPage): Promise<WriterState> {
  return page.run(() => structuredClone((globalThis as unknown as { writer: WriterState }).writer));
}

/** Lets it send no further batch. The one on its way may still arrive. */
export function stopWriter(page: TestPage): Promise<void> {
  return page.run(() => {
    (globalThis as unknown as { writer: { isStopped: boolean } }).writer.isStopped = true;
  });
}
