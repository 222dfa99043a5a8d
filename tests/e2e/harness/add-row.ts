import type { SamplePosting } from './sample-sites';
import type { TestPage } from './test-browser';

/** Puts one more row into the cabinet's list, as the page does when more comes. */
export function addRow(
  page: TestPage,
  { number, status, product = 'Товар', reason = '', initiator = '' }: SamplePosting,
): Promise<void> {
  return page.run(
    (cells) => {
      const row = document.createElement('tr');
      for (const text of cells) row.append(Object.assign(document.createElement('td'), { textContent: text }));
      document.querySelector('tbody')!.append(row);
    },
    [number, status, product, reason, initiator],
  );
}
