/** How much work lies between a row's coming into the page and its explanation on the screen. */
import { listUrl, makeOrderList, makeRows } from './harness/bench-pages';
import { interleave, listAdded } from './harness/interleave';
import { describeSamples, type BenchRow } from './harness/row';
import { startTrace } from './harness/trace';
import { withVariants, type Variant } from './harness/variants';

export function measureExplanation(): Promise<BenchRow[]> {
  return withVariants(['none', 'ours'], async (variants) => {
    const samples = await interleave(variants, explain);
    return [
      { name: 'work until the first panel, 50 rows', ...describeSamples(listAdded(samples, 'ours', ({ first }) => first), 'ms'), limit: 50 }, // prettier-ignore
      { name: 'work until all visible panels, 50 rows', ...describeSamples(listAdded(samples, 'ours', ({ all }) => all), 'ms'), limit: 100 }, // prettier-ignore
    ];
  });
}

/** Rows come into an empty list; without the extension, the page's own work in the same time is what counts off. */
async function explain(variant: Variant): Promise<{ first: number; all: number }> {
  const { page, cdp, close } = await variant.openPage(makeOrderList(0));
  try {
    await page.goto(listUrl);
    await page.waitForTimeout(1_500);
    const endTrace = await startTrace(cdp);
    await page.evaluate(
      async ([rows, isExplained]) => {
        performance.mark('bench-start');
        document.querySelector('#list')!.innerHTML = rows as string;
        const end = performance.now() + (isExplained ? 20_000 : 600);
        let drawn = 0;
        let visible = 0;
        do {
          await new Promise((resolve) => setTimeout(resolve, 10));
          const panels = [...document.querySelectorAll('cancellation-panel')].filter(
            (panel) => panel.getBoundingClientRect().top < innerHeight,
          );
          const isFirst = drawn === 0;
          visible = panels.length;
          drawn = panels.filter((panel) => panel.shadowRoot?.querySelector('.title')).length;
          if (isFirst && drawn > 0) performance.mark('bench-first');
        } while ((drawn === 0 || drawn < visible) && performance.now() < end);
        if (drawn === 0) performance.mark('bench-first');
        performance.mark('bench-all');
        await new Promise((resolve) => setTimeout(resolve, 200));
      },
      [makeRows(0, 50), variant.name === 'ours'] as const,
    );
    const trace = await endTrace();
    return { first: trace.workBetween('bench-start', 'bench-first'), all: trace.workBetween('bench-start', 'bench-all') };
  } finally {
    await close();
  }
}
