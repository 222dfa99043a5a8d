/** Tables whose cells have no room for a panel. */
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { cabinetUrl, makePage } from '../harness/sample-sites';
import type { TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const numbers = ['10000047-0001-1', '10000047-0002-1'];
const reason = 'Покупатель отменил заказ: не устроил срок доставки';

async function showTable(page: TestPage, style: string): Promise<void> {
  const rows = numbers.map(
    (number) => `<tr><td>${number}</td><td><span>Отменено</span></td><td>${reason}</td><td>Термос 0,5 л</td></tr>`,
  );
  const titles = ['Номер отправления', 'Статус', 'Причина отмены', 'Товар'].map((title) => `<th>${title}</th>`).join('');
  await page.visit({
    url: cabinetUrl,
    html: makePage(
      'Заказы',
      `<style>${style}</style><table><thead><tr>${titles}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
    answers: [],
  });
  await settlePanels(page, numbers);
  await waitUntil('the lines are drawn', () => page.run(() => document.querySelector('cancellation-panel')!.shadowRoot !== null));
}

const measure = (page: TestPage) =>
  page.run(() =>
    [...document.querySelectorAll('cancellation-panel')].map((panel) => {
      const { width, height } = panel.getBoundingClientRect();
      return { width, height, parent: panel.parentElement!.localName };
    }),
  );

test('rows that are drawn as boxes, and whose cells are too, have their panel beneath them, as wide as they', async ({
  page,
  expect,
}) => {
  await showTable(page, 'table, tbody { width: 900px } tr, td { display: flex } td { width: 180px }');
  for (const { width, parent } of await measure(page)) {
    expect(parent).toBe('tbody');
    expect(width).toBeGreaterThan(700);
  }
});

test('a line in a narrow cell makes its row little higher', async ({ page, expect }) => {
  await showTable(page, 'td { max-width: 150px }');
  for (const { height } of await measure(page)) expect(height).toBeLessThan(180);
});
