import type { TestPage } from './test-browser';
import { waitUntil } from './wait-until';

interface Card {
  status: string;
  text: string;
}

/** The card on the page; undefined while there is none. */
export function readCard(page: TestPage): Promise<Card | undefined> {
  return page.run(() => {
    const card = document.querySelector('cancellation-catch-up')?.shadowRoot?.querySelector<HTMLElement>('.card');
    return card ? { status: card.dataset['status'] ?? '', text: card.innerText } : undefined;
  });
}

/** Presses one of the card's buttons: `pause`, `resume`, `stop` or `close`. */
export function pressInCard(page: TestPage, what: string): Promise<void> {
  return page.run((name) => {
    const root = document.querySelector('cancellation-catch-up')?.shadowRoot;
    const button = root?.querySelector<HTMLElement>(`[data-do="${name}"]`);
    if (!button) throw new Error(`The card has no button ${name}`);
    button.click();
  }, what);
}

/**
 * Waits until the card tells a status.
 * @returns what it told with it: another look may find it drawn anew
 */
export async function waitForStatus(page: TestPage, status: string, limitMs = 60_000): Promise<Card> {
  let seen: Card | undefined;
  const isSo = async () => (seen = await readCard(page).catch(() => undefined))?.status === status;
  await waitUntil(() => `the card says ${status}, but it said ${JSON.stringify(seen)}`, isSo, limitMs);
  return seen!;
}

/** Asks the extension, from one of its own pages, to read a side's list. */
export function startCatchUp(ownPage: TestPage, request: { side: string; untilDay?: string }): Promise<void> {
  return ownPage.run(async (data) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } })
      .chrome;
    await runtime.sendMessage({ id: 1, type: 'startCatchUp', data, timestamp: Date.now() });
  }, request);
}
