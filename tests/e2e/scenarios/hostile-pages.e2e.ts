/** Broken and hostile input: the page goes on unharmed, nothing is made up, and no text of a page becomes markup. */
import type { ExpectStatic } from 'vitest';
import { addRow } from '../harness/add-row';
import { askInPage } from '../harness/ask-in-page';
import { test } from '../harness/page-test';
import { readPanelText, settlePanels } from '../harness/panels';
import { listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import type { Answer } from '../harness/site';
import type { TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const calm = { number: '10000021-0001-1', status: 'Ожидает отгрузки' };
const cancelled = {
  number: '10000022-0001-1',
  status: 'Отменено',
  reason: 'Товар закончился на складе продавца',
  initiator: 'Продавец',
};
const ownLog = /Cancellation Explainer/;

const answerWith = (body: unknown): Answer => ({ url: listEndpoint, method: 'POST', via: 'fetch', body });

function expectUnharmed(expect: ExpectStatic, page: TestPage): void {
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter((line) => line.type === 'error')).toEqual([]);
  expect(page.log.filter((line) => ownLog.test(line.text)).length).toBeLessThanOrEqual(1);
}

/** What is on the page is read before what comes later: the order that comes now has the only panel. */
async function expectNothingRead(expect: ExpectStatic, page: TestPage): Promise<void> {
  expect(await settlePanels(page, [], 500)).toEqual([]);
  await addRow(page, cancelled);
  expect((await settlePanels(page, [cancelled.number])).map(({ order }) => order)).toEqual([cancelled.number]);
}

const truncated = JSON.stringify({
  result: { postings: [makePostingJson(calm.number, 'Товар закончился на складе', 'Продавец')] },
});
const nonsense: Record<string, unknown> = {
  'truncated JSON': truncated.slice(0, truncated.length - 40),
  'JSON of 5 MB without an order': {
    result: { postings: [], padding: Array.from({ length: 100_000 }, (_, index) => `строка номер ${index} `.repeat(2)) },
  },
  'keys of the prototype': `{"result":{"postings":[],"__proto__":{"status":"cancelled","posting_number":"10000023-0001-1"},"constructor":{"prototype":{"status":"cancelled"}}}}`,
  'JSON nested a thousand deep': `${'{"result":'.repeat(1_000)}null${'}'.repeat(1_000)}`,
  'an array of numbers': [1, 2, 3],
  'plain words': 'Отменено 10000021-0001-1',
};

for (const [name, body] of Object.entries(nonsense)) {
  test.concurrent(`${name} makes no panel and harms nothing`, async ({ page, expect }) => {
    const answer = answerWith(body);
    await page.visit({ ...makeCabinetList([calm]), later: [answer] });
    expect(await askInPage(page, answer)).toBe(typeof body === 'string' ? body : JSON.stringify(body));
    await expectNothingRead(expect, page);
    expect(await page.run(() => 'status' in {})).toBe(false);
    expectUnharmed(expect, page);
  });

  test.concurrent(`${name} does not keep a cancelled order on the page from being explained`, async ({ page, expect }) => {
    await page.visit(makeCabinetList([cancelled], [answerWith(body)]));
    const panels = await settlePanels(page, [cancelled.number]);
    expect(panels.map((panel) => panel.cause)).toEqual(['seller.out-of-stock']);
    expectUnharmed(expect, page);
  });
}

test.concurrent('markup in names and reasons stays text', async ({ page, expect }) => {
  const markup = '<img src="x" onerror="window.harmed=1"><script>window.harmed=1</script>';
  const reason = `Причина ${markup}`;
  const json = { result: { postings: [makePostingJson('10000024-0001-1', reason, 'Продавец', `Чехол ${markup}`)] } };
  const row = { number: '10000024-0001-1', status: 'Отменено', product: `Чехол ${markup}`, reason, initiator: 'Продавец' };
  await page.visit(makeCabinetList([row], [answerWith(json)]));
  await settlePanels(page, ['10000024-0001-1']);
  await page.run(() => {
    document
      .querySelector('cancellation-panel')
      ?.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded="false"]')
      ?.click();
  });
  await waitUntil(
    'the words are quoted',
    async () => (await readPanelText(page, '10000024-0001-1'))?.includes('window.harmed') ?? false,
  );
  const found = await page.run(() => ({
    harmed: 'harmed' in window,
    foreign: document.querySelector('cancellation-panel')?.shadowRoot?.querySelectorAll('img, script, iframe, object').length,
  }));
  expect(found).toEqual({ harmed: false, foreign: 0 });
  expectUnharmed(expect, page);
});

test.concurrent('events and messages that a page forges are ignored', async ({ page, expect }) => {
  await page.visit(makeCabinetList([calm]));
  await page.run(() => {
    const lie = { posting_number: '10000025-0001-1', status: 'cancelled' };
    for (const detail of [lie, JSON.stringify(lie), '{', 'x'.repeat(1_000_000), null, 7]) {
      for (const name of ['answer', 'route', 'ready']) {
        document.dispatchEvent(new CustomEvent(`cancellation-explainer:${name}`, { detail }));
      }
      window.postMessage({ type: 'saveCancellations', data: { records: [lie] }, detail }, '*');
    }
  });
  await expectNothingRead(expect, page);
  expectUnharmed(expect, page);
});

test.concurrent('a panel that the page puts there itself is not filled', async ({ page, expect }) => {
  await page.visit(makeCabinetList([calm]));
  await page.run((order) => {
    const fake = document.createElement('cancellation-panel');
    fake.dataset.order = order;
    document.querySelector('td')!.append(fake);
  }, calm.number);
  await addRow(page, cancelled);
  await waitUntil('the page is read', () => page.run(() => document.querySelectorAll('cancellation-panel').length === 2));
  expect(await page.run(() => document.querySelector('cancellation-panel')?.shadowRoot ?? null)).toBeNull();
  expectUnharmed(expect, page);
});
