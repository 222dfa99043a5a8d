/**
 * The popup and the dashboard over a long history against the same over a short one and over none, in one run. The histories
 * are brought in as a person would: by restoring a back-up.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { makeOrders, type MadeOrder, writeHistoryFile } from './harness/history-file';
import { type HistoryBrowser, openHistoryBrowser, restoreFile, timeUntilShown, timeWork } from './harness/history-page';
import { times } from './harness/interleave';
import { type BenchRow, describeSamples, findMedian } from './harness/row';

const few = 100;
const many = Number(process.env.HISTORY_ROWS ?? 100_000);
const folder = resolve('.output/bench');

export async function measureHistoryScale(): Promise<BenchRow[]> {
  const opened: HistoryBrowser[] = [];
  const open = async () => {
    const browser = await openHistoryBrowser();
    opened.push(browser);
    return browser;
  };
  try {
    const [empty, short, long] = [await open(), await open(), await open()];
    await fill(short, few);
    const restoring = await fill(long, many);
    return [
      ...(await measureOpening(empty, short, long)),
      ...(await measureAnswers(long)),
      ...describeWork(`restore of ${many} rows`, restoring),
      ...(await measureFiles(long)),
    ];
  } finally {
    for (const browser of opened) await browser.close();
  }
}

async function fill(browser: HistoryBrowser, count: number): Promise<Work> {
  const path = `${folder}/history-${count}.json`;
  await writeHistoryFile(path, makeOrders(count, now));
  const page = await browser.openPage('/dashboard.html#view=data');
  const work = await timeWork(page, () => restoreFile(page, path, count));
  await page.close();
  return work;
}

const now = Date.now();
type Work = Awaited<ReturnType<typeof timeWork>>;

async function measureOpening(empty: HistoryBrowser, short: HistoryBrowser, long: HistoryBrowser): Promise<BenchRow[]> {
  const [popup, rows] = [`[data-total]`, '.orders-body [data-order]'];
  const samples = { empty: [] as number[], short: [] as number[], long: [] as number[] };
  const table = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round <= times; round += 1) {
    const one = {
      empty: await timeUntilShown(empty, '/popup.html', popup),
      short: await timeUntilShown(short, '/popup.html', popup),
      long: await timeUntilShown(long, '/popup.html', popup),
    };
    const tables = {
      short: await timeUntilShown(short, '/dashboard.html', rows),
      long: await timeUntilShown(long, '/dashboard.html', rows),
    };
    if (round === 0) continue; // it warms caches
    for (const name of ['empty', 'short', 'long'] as const) samples[name].push(one[name]);
    for (const name of ['short', 'long'] as const) table[name].push(tables[name]);
  }
  const against = (a: number[], b: number[], limit: number) => ({
    ...describeSamples(a, 'ms'),
    ratio: findMedian(a) / findMedian(b),
    limit,
  });
  return [
    { name: 'popup, nothing stored', ...describeSamples(samples.empty, 'ms') },
    { name: `popup, ${few} rows, against none`, ...against(samples.short, samples.empty, 1.2) },
    { name: `popup, ${many} rows, against none`, ...against(samples.long, samples.empty, 1.2) },
    { name: `popup, ${many} rows, against ${few}`, ...against(samples.long, samples.short, 1.5) },
    { name: `dashboard's first rows, ${few} rows`, ...describeSamples(table.short, 'ms') },
    { name: `dashboard's first rows, ${many} rows, against ${few}`, ...against(table.long, table.short, 1.5) },
  ];
}

async function measureAnswers(browser: HistoryBrowser): Promise<BenchRow[]> {
  const orders = makeOrders(many, now);
  const page = await browser.openPage('/dashboard.html');
  const reading = await timeWork(page, () => page.locator('main[data-read=all]').waitFor());
  const search = (text: string, isWanted: (order: MadeOrder) => boolean) => ({
    selector: 'input[type=search]',
    value: text,
    ...expect(orders.filter(isWanted)),
  });
  const searches = [
    search('закончился', ({ reasonText }) => reasonText.includes('закончился')),
    search('900000012', ({ sku }) => sku === '900000012'),
    search('20000777', ({ number }) => number.startsWith('20000777')),
    search('нашел дешевле', ({ reasonText }) => reasonText.includes('нашел дешевле')),
    search('', () => true),
  ];
  const filters = ['1000002', '1000001', ''].map((store) => ({
    selector: 'select[data-filter=store]',
    value: store,
    ...expect(orders.filter(({ shopId }) => store === '' || shopId === store)),
  }));
  const time = async (asked: typeof searches) => {
    const samples: number[] = [];
    for (let round = 0; round < times; round += 1) for (const one of asked) samples.push(await timeAnswer(page, one));
    return samples;
  };
  const rows: BenchRow[] = [
    { name: `dashboard, ${many} rows read for searching`, value: reading.seconds, unit: 's' },
    { name: 'the longest task of the page meanwhile', value: reading.longest, unit: 'ms', limit: 100 },
    { name: `dashboard, search in ${many} rows`, ...describeSamples(await time(searches), 'ms'), limit: 100 },
    { name: `dashboard, filter of ${many} rows`, ...describeSamples(await time(filters), 'ms'), limit: 100 },
  ];
  await page.close();
  return rows;
}

/** What the table must show: how many, and the newest of them above. */
function expect(left: readonly MadeOrder[]): { count: number; first: string } {
  const newest = left.reduce((one, other) => (other.cancelledAt > one.cancelledAt ? other : one));
  return { count: left.length, first: newest.number };
}

/** Milliseconds from a key or a choice to the rows that it leaves. */
async function timeAnswer(page: Page, asked: ReturnType<typeof expect> & { selector: string; value: string }): Promise<number> {
  const time = await page.evaluate(
    ({ selector, value, count, first }) =>
      new Promise<number>((done, fail) => {
        setTimeout(() => fail(new Error(`"${value}" did not leave ${count} rows with ${first} above`)), 30_000);
        const start = performance.now();
        const look = () => {
          const found = document.querySelector('[data-found]')?.getAttribute('data-found');
          const top = document.querySelector('.orders-body [aria-rowindex="2"]')?.getAttribute('data-order');
          if (found !== String(count) || top !== first) return;
          watch.disconnect();
          done(performance.now() - start);
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { subtree: true, childList: true, attributes: true });
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
        field.value = value;
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }),
    asked,
  );
  await page.waitForTimeout(1_000); // the counts are worked out afterwards
  return time;
}

async function measureFiles(browser: HistoryBrowser): Promise<BenchRow[]> {
  const page = await browser.openPage('/dashboard.html#view=data');
  await page.locator('[data-export=csv]:not(:disabled)').waitFor();
  const rows: BenchRow[] = [];
  for (const [name, selector] of [
    ['CSV of', '[data-export=csv]'],
    ['XLSX of', '[data-export=xlsx]'],
    ['back-up of', '[data-backup=save]'],
  ] as const) {
    const work = await timeWork(page, async () => {
      const saved = page.waitForEvent('download');
      await page.locator(selector).click();
      await (await saved).path();
    });
    rows.push(...describeWork(`${name} ${many} rows`, work));
  }
  const again = await timeWork(page, () => restoreFile(page, `${folder}/history-${many}.json`, many));
  rows.push(...describeWork(`restore of ${many} rows that are there`, again));
  await page.close();
  return rows;
}

function describeWork(name: string, { seconds, longest }: Work): BenchRow[] {
  return [
    { name, value: seconds, unit: 's' },
    { name: `${name}: longest task of the page`, value: longest, unit: 'ms', limit: 100 },
  ];
}
