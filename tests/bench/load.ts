/** What is added to the load of a page: of lists of several lengths, and of a page that is about no order. */
import { interleave, listAdded } from './harness/interleave';
import { listUrl, makeOrderList, makeShopPage, shopUrl } from './harness/bench-pages';
import { describeSamples, findMedian, type BenchRow } from './harness/row';
import { startTrace, type Trace } from './harness/trace';
import { settle, withVariants, type Variant } from './harness/variants';

const lengths = process.env.BENCH_ROWS?.split(',').map(Number) ?? [50, 500, 3_000];

export function measureLoad(): Promise<BenchRow[]> {
  return withVariants(['none', 'floor', 'ours'], async (variants) => {
    const rows: BenchRow[] = [];
    for (const length of lengths) {
      const html = makeOrderList(length);
      const samples = await interleave(variants, (variant) => load(variant, listUrl, html, length / 2));
      const [floor, ours] = [listAdded(samples, 'floor', readScript), listAdded(samples, 'ours', readScript)];
      rows.push(
        { name: `script, load of ${length} rows: floor`, ...describeSamples(floor, 'ms') },
        {
          name: `script, load of ${length} rows`,
          ...describeSamples(ours, 'ms'),
          ratio: findMedian(ours) / findMedian(floor),
          limit: 2,
        },
        {
          name: `longest task, load of ${length} rows`,
          ...describeSamples(
            samples.ours.map(({ longestTask }) => longestTask),
            'ms',
          ),
          limit: 50,
        },
      );
    }
    const samples = await interleave(variants, (variant) => load(variant, shopUrl, makeShopPage(50), 0));
    rows.push({ name: 'script, load of a page without orders', ...describeSamples(listAdded(samples, 'ours', readScript), 'ms'), limit: 1 }); // prettier-ignore
    return rows;
  });
}

const readScript = ({ scriptTime }: Trace): number => scriptTime;

/** How long each kind of page took to settle at first (ms). */
const patience = new Map<string, number>();

/** A page that is watched by the driver runs the driver's scripts as well: how long to wait is learnt from a page that is not measured. */
async function load(variant: Variant, url: string, html: string, panels: number): Promise<Trace> {
  const wanted = variant.name === 'none' ? 0 : panels;
  const key = [variant.name, url, html.length].join();
  if (!patience.has(key)) patience.set(key, await timeLoad(variant, url, html, wanted));
  const opened = await variant.openPage(html);
  try {
    const endTrace = await startTrace(opened.cdp);
    await opened.page.goto(url);
    await opened.page.waitForTimeout(patience.get(key)! * 2);
    const trace = await endTrace();
    await settle(opened, wanted, 0);
    return trace;
  } finally {
    await opened.close();
  }
}

/** @returns milliseconds until a page carries its panels and all has come to rest */
async function timeLoad(variant: Variant, url: string, html: string, panels: number): Promise<number> {
  const opened = await variant.openPage(html);
  try {
    const start = performance.now();
    await opened.page.goto(url);
    await settle(opened, panels);
    return performance.now() - start;
  } finally {
    await opened.close();
  }
}
