/**
 * Heap that a list of 50 rows takes with the extension, and what is left after 50 ways in the app. Before those, as many ways
 * are gone unmeasured: meanwhile the browser compiles what has come to be used often, which it does once.
 */
import { listUrl, makeOrderList, makeRows } from './harness/bench-pages';
import { interleave, listAdded } from './harness/interleave';
import { describeSamples, findMedian, type BenchRow } from './harness/row';
import { settle, withVariants, type BenchPage, type Variant } from './harness/variants';

const ways = 50;

export function measureMemory(): Promise<BenchRow[]> {
  return withVariants(['none', 'floor', 'ours'], async (variants) => {
    const samples = await interleave(variants, walk);
    const floor = listAdded(samples, 'floor', ({ first }) => first.heap);
    const added = listAdded(samples, 'ours', ({ first }) => first.heap);
    const growth = listAdded(samples, 'ours', ({ before, after }) => after.heap - before.heap);
    const nodes = listAdded(samples, 'ours', ({ before, after }) => after.nodes - before.nodes);
    return [
      { name: 'heap of 50 rows: floor', ...describeSamples(floor, 'MB') },
      { name: 'heap of 50 rows', ...describeSamples(added, 'MB'), limit: 0.3 },
      {
        name: `heap left by ${ways} ways in the app`,
        ...describeSamples(growth, 'MB'),
        ratio: (findMedian(added) + findMedian(growth)) / findMedian(added),
        limit: 1.1,
      },
      { name: `nodes left by ${ways} ways in the app`, ...describeSamples(nodes, 'nodes'), limit: 0 },
    ];
  });
}

interface Held {
  /** Megabytes, all worlds of the page. */
  heap: number;
  /** All nodes that are still held, in the document or out of it. */
  nodes: number;
}

/** @returns what is held after the load, and before and after the ways that are measured */
async function walk(variant: Variant): Promise<Record<'first' | 'before' | 'after', Held>> {
  const panels = { none: 0, floor: 25, ours: 25 }[variant.name];
  const opened = await variant.openPage(makeOrderList(50));
  try {
    await opened.cdp.send('Performance.enable');
    await opened.page.goto(listUrl);
    await settle(opened, panels);
    const first = await weigh(opened);
    // The floor does not follow the app: it is there to tell what an extension weighs.
    if (variant.name === 'floor') return { first, before: first, after: first };
    await goWays(opened, panels);
    const before = await weigh(opened);
    await goWays(opened, panels);
    return { first, before, after: await weigh(opened) };
  } finally {
    await opened.close();
  }
}

/** From the list to a page without orders and back, again and again. */
async function goWays(opened: BenchPage, panels: number): Promise<void> {
  const { page } = opened;
  for (let round = 0; round < ways; round += 1) {
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
}

async function weigh({ cdp }: BenchPage): Promise<Held> {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: read('JSHeapUsedSize') / 1e6, nodes: read('Nodes') };
}
