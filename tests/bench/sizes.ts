/** Bytes that the extension brings into pages, gzipped. */
import { measureContentScripts } from '../../scripts/checks/bundle-sizes';
import type { BenchRow } from './harness/row';

export function measureSizes(): BenchRow[] {
  const sizes = new Map(measureContentScripts('.output/chrome-mv3').map(({ name, bytes }) => [name, bytes / 1000]));
  const files = ['order-watch.js', 'page-observer.js', 'orders.js', 'panel-line.js', 'panel-whole.js'];
  const [watch, observer, reader, line, whole] = files.map((name) => sizes.get(name) ?? NaN);
  return [
    { name: 'scripts on an order page, gzipped', value: watch! + observer! + reader!, unit: 'kB', limit: 38 },
    {
      name: 'scripts on an order page with panels, gzipped',
      value: watch! + observer! + reader! + line!,
      unit: 'kB',
      limit: 38,
    },
    {
      name: 'scripts on an order page with one unfolded, gzipped',
      value: watch! + observer! + reader! + line! + whole!,
      unit: 'kB',
      limit: 38,
    },
    { name: 'scripts on any other page, gzipped', value: watch! + observer!, unit: 'kB', limit: 4 },
    { name: 'observer, gzipped', value: observer!, unit: 'kB', limit: 2 },
  ];
}
