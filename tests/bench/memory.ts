/** Heap that a list of 50 rows takes with the extension, and what is left after 50 ways in the app. */
import { listUrl, makeOrderList, makeRows } from './harness/bench-pages';
import { interleave, listAdded } from './harness/interleave';
import { describeSamples, findMedian, type BenchRow } from './harness/row';
import { settle, withVariants, type BenchPage, type Variant } from './harness/variants';

export function measureMemory(): Promise<BenchRow[]> {
  return withVariants(['none', 'ours'], async (variants) => {
    const samples = await interleave(variants, walk);
    const added = listAdded(samples, 'ours', ({ before }) => before.heap);
    const growth = listAdded(samples, 'ours', ({ before, after }) => after.heap - before.heap);
    const nodes = listAdded(samples, 'ours', ({ before, after }) => after.nodes - before.nodes);
    return [
      { name: 'heap of 50 rows', ...describeSamples(added, 'MB'), limit: 0.3 },
      {
        name: 'heap left by 50 ways in the app',
        ...describeSamples(growth, 'MB'),
        ratio: (findMedian(added) + findMedian(growth)) / findMedian(added),
        limit: 1.1,
      },
      { name: 'nodes left by 50 ways in the app', ...describeSamples(nodes, 'nodes'), limit: 0 },
    ];
  });
}

interface Held {
  /** Megabytes, all worlds of the page. */
  heap: number;
  /** All nodes that are still held, in the document or out of it. */
  nodes: number;
}

async function walk(variant: Variant): Promise<{ before: Held; after: Held }> {
  const panels = variant.name === 'none' ? 0 : 25;
  const opened = await variant.openPage(makeOrderList(50));
  const { page } = opened;
  try {
    await opened.cdp.send('Performance.enable');
    await page.goto(listUrl);
    await settle(opened, panels);
    const before = await weigh(opened);
    for (let round = 0; round < 50; round += 1) {
      await page.evaluate(() => {
        history.pushState({}, '', '/my/favorites');
        document.querySelector('#list')!.innerHTML = '<p>Избранное</p>';
      });
      await page.waitForFunction(() => !document.querySelector('cancellation-panel'));
      await page.evaluate(
        (rows) => {
          history.pushState({}, '', '/my/orderlist');
          document.querySelector('#list')!.innerHTML = rows;
        },
        makeRows(0, 50),
      );
      await settle(opened, panels, 50);
    }
    await page.waitForTimeout(1_000);
    return { before, after: await weigh(opened) };
  } finally {
    await opened.close();
  }
}

async function weigh({ cdp }: BenchPage): Promise<Held> {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: read('JSHeapUsedSize') / 1e6, nodes: read('Nodes') };
}
