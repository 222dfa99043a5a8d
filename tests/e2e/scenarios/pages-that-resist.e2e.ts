/** Pages whose framework removes foreign nodes, or puts back the functions that others have wrapped. */
import { askInPage } from '../harness/ask-in-page';
import { test } from '../harness/page-test';
import { readPanels, settlePanels } from '../harness/panels';
import { listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import type { Answer } from '../harness/site';
import type { TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const posting = {
  number: '10000011-0001-1',
  status: 'Отменено',
  reason: 'Товар закончился на складе продавца',
  initiator: 'Продавец',
};
/** The page shows the status alone; why, only the JSON tells that comes when the test asks for it. */
const bare = { number: '10000012-0001-1', status: 'Отменено' };
const late: Answer = {
  url: listEndpoint,
  method: 'POST',
  via: 'fetch',
  body: { result: { postings: [makePostingJson(bare.number, 'Покупатель отменил заказ: нашел дешевле', 'Клиент')] } },
};

test.concurrent('a page that is nested as no markup can tell is read all the same', async ({ page, expect }) => {
  const site = makeCabinetList([posting, ...Array.from({ length: 20 }, (_, row) => ({ number: `10000011-10${row + 10}-1`, status: 'Доставлен' }))]); // prettier-ignore
  const nest = () => {
    const [outer, inner] = [document.createElement('p'), document.createElement('table')];
    inner.append(document.createElement('p'));
    outer.append(inner);
    document.querySelector('h1')!.before(outer);
  };
  await page.visit({ ...site, html: site.html.replace('</body>', `<script>(${String(nest)})()</script></body>`) });
  const panels = await settlePanels(page, [posting.number]);
  expect(panels[0]).toMatchObject({ cause: 'seller.out-of-stock' });
  expect(await page.run(() => document.querySelector('cancellation-panel')!.closest('tr')!.textContent)).toContain(
    posting.number,
  );
});

test.concurrent('a panel that the page removed comes back, once', async ({ page, expect }) => {
  await page.visit(makeCabinetList([posting]));
  const before = await settlePanels(page, [posting.number]);
  await page.run(() => document.querySelector('cancellation-panel')!.remove());
  expect(await settlePanels(page, [posting.number])).toEqual(before);
});

test.concurrent('a panel comes back each time that the framework draws the table anew', async ({ page, expect }) => {
  await page.visit(makeCabinetList([posting]));
  const before = await settlePanels(page, [posting.number]);
  for (let times = 0; times < 3; times += 1) {
    await page.run(() => {
      const body = document.querySelector('tbody')!;
      const rows = [...body.querySelectorAll('tr')].map((row) => row.cloneNode(true) as Element);
      for (const row of rows) for (const panel of row.querySelectorAll('cancellation-panel')) panel.remove();
      body.replaceChildren(...rows);
    });
    expect(await settlePanels(page, [posting.number])).toEqual(before);
  }
});

/** Alone: it measures how long the page's turns are. */
test('a page that removes panels again and again is given up, and stays responsive', async ({ page, expect }) => {
  await page.visit(makeCabinetList([posting]));
  await settlePanels(page, [posting.number]);
  await page.run(() => {
    const counts = window as unknown as { removals: number };
    counts.removals = 0;
    const remove = () => {
      for (const panel of document.querySelectorAll('cancellation-panel')) {
        panel.remove();
        counts.removals += 1;
      }
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  const readRemovals = () => page.run(() => (window as unknown as { removals: number }).removals);
  // Each return waits longer than the one before; 60 in all would be a fight, not a return.
  await pause(5_000);
  const removals = await readRemovals();
  expect(removals).toBeGreaterThan(1);
  expect(removals).toBeLessThan(60);
  await pause(3_000);
  expect((await readRemovals()) - removals).toBeLessThan(6);
  const turns = await page.run(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = () => {
          frames += 1;
          if (performance.now() - start < 500) setTimeout(count);
          else resolve(frames);
        };
        count();
      }),
  );
  expect(turns).toBeGreaterThan(20);
});

test.concurrent('a removed panel comes back where nothing else on the page changes afterwards', async ({ page, expect }) => {
  await page.visit(makeCabinetList([posting]));
  const before = await settlePanels(page, [posting.number]);
  for (let times = 0; times < 3; times += 1) {
    await page.run(() => document.querySelector('cancellation-panel')?.remove());
    await pause(100);
  }
  expect(await settlePanels(page, [posting.number])).toEqual(before);
});

/** Takes the functions of a fresh frame, which nobody has wrapped, and puts them in the place of the page's. */
function putBackOwnFunctions(page: TestPage, way: 'assignment' | 'definition'): Promise<void> {
  return page.run((how) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
    const native = frame.contentWindow as Window & typeof globalThis;
    const put = (owner: object, name: string, value: unknown) => {
      if (how === 'assignment') (owner as Record<string, unknown>)[name] = value;
      else Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    };
    put(window, 'fetch', native.fetch.bind(window));
    put(XMLHttpRequest.prototype, 'open', native.XMLHttpRequest.prototype.open);
    put(XMLHttpRequest.prototype, 'send', native.XMLHttpRequest.prototype.send);
  }, way);
}

for (const way of ['assignment', 'definition'] as const) {
  for (const via of ['fetch', 'fetch-request', 'xhr'] as const) {
    test.concurrent(
      `JSON is read though the page has put its own functions back by ${way} (${via})`,
      async ({ page, expect }) => {
        await page.visit({ ...makeCabinetList([bare]), later: [late] });
        const [before] = await settlePanels(page, [bare.number]);
        expect(before?.cause).toBe('unknown');
        await putBackOwnFunctions(page, way);
        await pause(1_500);

        expect(await askInPage(page, { ...late, via })).toBe(JSON.stringify(late.body));
        await waitUntil('the JSON explains the order', async () => (await readPanels(page))[0]?.cause === 'buyer.found-cheaper');
        expect(await settlePanels(page, [bare.number])).toHaveLength(1);
      },
    );
  }
}

test.concurrent(
  'JSON that comes long after the page has loaded is read, and the page gets it unchanged',
  async ({ page, expect }) => {
    await page.visit({ ...makeCabinetList([bare]), later: [late] });
    await settlePanels(page, [bare.number]);
    await pause(1_000);
    expect(await askInPage(page, { ...late, via: 'fetch-request' })).toBe(JSON.stringify(late.body));
    await waitUntil('the JSON explains the order', async () => (await readPanels(page))[0]?.cause === 'buyer.found-cheaper');
  },
);

test.concurrent('a request that the page takes back fails as it would without the extension', async ({ page, expect }) => {
  await page.visit({ ...makeCabinetList([posting]), later: [late] });
  const outcome = await page.run(async (url) => {
    const stop = new AbortController();
    const asked = fetch(url, { method: 'POST', signal: stop.signal });
    stop.abort();
    return asked.then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    );
  }, listEndpoint);
  expect(outcome).toBe('AbortError');
  await pause(300);
  expect(page.pageErrors).toEqual([]);
});
