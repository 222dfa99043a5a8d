import type { ExtensionWorld } from './background';
import type { TestPage } from './test-browser';
import { waitUntil } from './wait-until';

/** A panel by the attributes that are its contract. */
export interface SeenPanel {
  order: string;
  cause: string;
  party: string;
  state: string;
  confidence: string;
}

/** The panels of the page, sorted by order. */
export async function readPanels(page: TestPage): Promise<SeenPanel[]> {
  const panels = await page.run(() =>
    [...document.querySelectorAll('cancellation-panel')].map((panel) => ({
      order: panel.getAttribute('data-order') ?? '',
      cause: panel.getAttribute('data-cause') ?? '',
      party: panel.getAttribute('data-party') ?? '',
      state: panel.getAttribute('data-state') ?? '',
      confidence: panel.getAttribute('data-confidence') ?? '',
    })),
  );
  return panels.sort(comparePanels);
}

/** Order of two panels by all their attributes; 0 for equal ones. */
export function comparePanels(one: SeenPanel, other: SeenPanel): number {
  const [first, second] = [one, other].map(({ order, cause, party, state, confidence }) =>
    JSON.stringify([order, cause, party, state, confidence]),
  );
  if (first === second) return 0;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/**
 * Waits until the page carries panels for exactly these orders and has kept still for `quietMs`.
 * @returns the panels at the end, as expected or not: the caller judges
 */
export async function settlePanels(
  page: TestPage,
  orders: readonly string[],
  quietMs = 700,
  limitMs = 8_000,
): Promise<SeenPanel[]> {
  await page.run(
    async ({ wanted, quiet, limit }) => {
      const start = performance.now();
      let last = '';
      let since = start;
      for (;;) {
        const panels = [...document.querySelectorAll('cancellation-panel')];
        const now = panels.map((panel) => [...panel.attributes].map(({ name, value }) => `${name}=${value}`).join()).join();
        if (now !== last) since = performance.now();
        last = now;
        const seen = panels.map((panel) => panel.getAttribute('data-order') ?? '').sort();
        const isWanted = JSON.stringify(seen) === wanted;
        const time = performance.now();
        if ((isWanted && time - since >= quiet) || time - start > limit) return;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    { wanted: JSON.stringify([...orders].sort()), quiet: quietMs, limit: limitMs },
  );
  return readPanels(page);
}

/** The words inside the panel of an order, all its parts joined; undefined when there is no such panel. */
export function readPanelText(page: TestPage, order: string): Promise<string | undefined> {
  return page.run((wanted) => {
    const panel = [...document.querySelectorAll('cancellation-panel')].find((one) => one.getAttribute('data-order') === wanted);
    const texts = [...(panel?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((element) => element.tagName !== 'STYLE')
      .flatMap((element) =>
        [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? ''),
      );
    return panel ? texts.join(' ').replace(/\s+/g, ' ').trim() : undefined;
  }, order);
}

/** Clicks the middle of an element inside the first panel, as a person would. */
export async function clickInPanel(page: TestPage, selector: string): Promise<void> {
  const findPlace = () =>
    page.run((wanted) => {
      const element = document.querySelector('cancellation-panel')?.shadowRoot?.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
    }, selector);
  let place: Awaited<ReturnType<typeof findPlace>>;
  await waitUntil(`${selector} keeps still`, async () => {
    const before = place;
    place = await findPlace();
    return place !== undefined && JSON.stringify(place) === JSON.stringify(before);
  });
  await page.click(place!.x, place!.y);
}

/** How many elements inside the first panel match and are to be seen. */
export function countInPanel(page: TestPage, selector: string): Promise<number> {
  return page.run((wanted) => {
    const found = document.querySelector('cancellation-panel')?.shadowRoot?.querySelectorAll(wanted) ?? [];
    return [...found].filter((element) => element.getBoundingClientRect().height > 0).length;
  }, selector);
}

/** Which scripts that draw panels have come into the extension's own world of a page. @param ownPage one of the extension's */
export function listDrawings(ownPage: TestPage, url: string): Promise<string[]> {
  return ownPage.run(async (address) => {
    const world = globalThis as unknown as ExtensionWorld;
    const { scripting, tabs } = world.browser ?? world.chrome;
    const tab = (await tabs.query({})).find((one) => one.url === address);
    const [outcome] = await scripting.executeScript({
      target: { tabId: tab!.id!, frameIds: [0] },
      func: () => Object.keys((globalThis as { cancellationDrawings?: object }).cancellationDrawings ?? {}),
    });
    return outcome!.result as string[];
  }, url);
}
