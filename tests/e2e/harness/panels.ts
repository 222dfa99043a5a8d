import type { TestPage } from './test-browser';

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
