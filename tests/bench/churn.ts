/** What is added while the page changes 200 times a second for three seconds, in places that speak of no order. */
import { listUrl, makeOrderList } from './harness/bench-pages';
import { interleave, listAdded } from './harness/interleave';
import { describeSamples, findMedian, type BenchRow } from './harness/row';
import { startTrace, type Trace } from './harness/trace';
import { settle, withVariants, type Variant } from './harness/variants';

const lengths = [50, 3_000];

/** What changes, 600 times. They run in the page. */
const changes = {
  'of a text': (clock: Element, count: number) => (clock.textContent = `${count}`),
  'of one of 40 texts': (clock: Element, count: number) => {
    while (clock.childElementCount < 40) clock.append(document.createElement('b'));
    clock.children[count % 40]!.textContent = `${count}`;
  },
  'of an attribute': (clock: Element, count: number) => clock.setAttribute('title', `${count}`),
  'by elements made anew': (clock: Element, count: number) => {
    const fresh = document.createElement('i');
    fresh.textContent = `${count}`;
    clock.replaceChildren(fresh);
  },
  none: () => undefined,
} as const satisfies Record<string, (clock: Element, count: number) => void>;

export function measureChurn(): Promise<BenchRow[]> {
  return withVariants(['none', 'ours'], async (variants) => {
    const rows: BenchRow[] = [];
    for (const length of lengths) {
      const html = makeOrderList(length);
      for (const [what, change] of Object.entries(changes)) {
        const samples = await interleave(variants, (variant) => watch(variant, html, length / 2, change));
        const added = listAdded(samples, 'ours', ({ scriptTime }) => scriptTime);
        const bare = findMedian(samples.none.map(({ scriptTime }) => scriptTime));
        rows.push(
          change === changes.none
            ? { name: `script, 3 s of stillness, ${length} rows`, ...describeSamples(added, 'ms'), limit: 0 }
            : { name: `script, 600 changes ${what}, ${length} rows`, ...describeSamples(added, 'ms'), ratio: 1 + findMedian(added) / bare, limit: 1.05 }, // prettier-ignore
        );
      }
    }
    return rows;
  });
}

async function watch(
  variant: Variant,
  html: string,
  panels: number,
  change: (clock: Element, count: number) => unknown,
): Promise<Trace> {
  const opened = await variant.openPage(html);
  try {
    await opened.page.goto(listUrl);
    await settle(opened, variant.name === 'none' ? 0 : panels, 2_000);
    await opened.page.evaluate(`globalThis.__name = (named) => named; globalThis.change = ${change.toString()}`); // tsx marks functions with it
    const endTrace = await startTrace(opened.cdp);
    await opened.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const clock = document.querySelector('#clock')!;
          const { change: changeOnce } = globalThis as unknown as { change: (element: Element, count: number) => void };
          let count = 0;
          const timer = setInterval(() => {
            count += 1;
            changeOnce(clock, count);
            if (count < 600) return;
            clearInterval(timer);
            resolve();
          }, 5);
        }),
    );
    return await endTrace();
  } finally {
    await opened.close();
  }
}
