/** What is added while the page changes 200 times a second for three seconds, in places that speak of no order. */
import { listUrl, makeOrderList } from './harness/bench-pages';
import { interleave, listAdded } from './harness/interleave';
import { describeSamples, findMedian, type BenchRow } from './harness/row';
import { startTrace, type Trace } from './harness/trace';
import { settle, withVariants, type Variant } from './harness/variants';

const lengths = [50, 3_000];

export function measureChurn(): Promise<BenchRow[]> {
  return withVariants(['none', 'floor', 'ours'], async (variants) => {
    const rows: BenchRow[] = [];
    for (const length of lengths) {
      const html = makeOrderList(length);
      for (const isChanging of [true, false]) {
        const samples = await interleave(variants, (variant) => watch(variant, html, length / 2, isChanging));
        const added = listAdded(samples, 'ours', ({ scriptTime }) => scriptTime);
        const bare = findMedian(samples.none.map(({ scriptTime }) => scriptTime));
        rows.push(
          isChanging
            ? { name: `script, 600 changes of a page of ${length} rows`, ...describeSamples(added, 'ms'), ratio: 1 + findMedian(added) / bare, limit: 1.05 } // prettier-ignore
            : { name: `script, 3 s of stillness, ${length} rows`, ...describeSamples(added, 'ms'), limit: 0 },
        );
      }
    }
    return rows;
  });
}

async function watch(variant: Variant, html: string, panels: number, isChanging: boolean): Promise<Trace> {
  const opened = await variant.openPage(html);
  try {
    await opened.page.goto(listUrl);
    await settle(opened, variant.name === 'none' ? 0 : panels, 2_000);
    const endTrace = await startTrace(opened.cdp);
    await opened.page.evaluate(
      (changing) =>
        new Promise<void>((resolve) => {
          const clock = document.querySelector('#clock')!;
          let count = 0;
          const timer = setInterval(() => {
            count += 1;
            if (changing) clock.textContent = `${count}`;
            if (count < 600) return;
            clearInterval(timer);
            resolve();
          }, 5);
        }),
      isChanging,
    );
    return await endTrace();
  } finally {
    await opened.close();
  }
}
