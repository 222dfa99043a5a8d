/** The shop and the cabinet are single-page apps: what a page shows changes without a load. */
import { test } from '../harness/page-test';
import { readPanelText, settlePanels } from '../harness/panels';
import { makeBuyerList, makeCabinetList, makePage } from '../harness/sample-sites';
import type { TestPage } from '../harness/test-browser';

const outOfStock = { status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' };
const foundCheaper = { status: 'Отменено', reason: 'Покупатель отменил заказ: нашел дешевле', initiator: 'Клиент' };

const ordersOf = (panels: readonly { order: string }[]) => panels.map((panel) => panel.order);

/** What the app does when a person follows a link inside of it. */
function goInPage(page: TestPage, url: string, markup: string): Promise<void> {
  return page.run(
    ([address, body]) => {
      history.pushState({}, '', address);
      document.querySelector('#app')!.innerHTML = body!;
    },
    [url, markup] as const,
  );
}

test.concurrent('panels leave with their orders and come with those of the next page', async ({ page, expect }) => {
  await page.visit(makeCabinetList([{ number: '10000001-0001-1', ...outOfStock }]));
  expect(ordersOf(await settlePanels(page, ['10000001-0001-1']))).toEqual(['10000001-0001-1']);

  await goInPage(page, '/app/products', '<h1>Товары</h1><p>Чехол для телефона</p>');
  expect(await settlePanels(page, [])).toEqual([]);

  const table =
    '<table><tr><th>Номер отправления</th><th>Статус</th></tr><tr><td>10000002-0001-1</td><td>Отменено</td></tr></table>';
  await goInPage(page, '/app/postings/fbs?tab=cancelled', table);
  expect(ordersOf(await settlePanels(page, ['10000002-0001-1']))).toEqual(['10000002-0001-1']);
});

test.concurrent("a person who comes from the shop's home page without a load gets panels too", async ({ page, expect }) => {
  await page.visit({ url: 'https://www.ozon.ru/', html: makePage('Магазин', '<h1>Новинки</h1>'), answers: [] });
  expect(await settlePanels(page, [])).toEqual([]);

  const list = makeBuyerList([
    { number: '10000003-0001', status: 'Отменён 1 ноября' },
    { number: '10000003-0002', status: 'Получен 1 ноября' },
  ]);
  const markup = /<div id="app">(.*)<\/div><\/body>/.exec(list.html)?.[1] ?? '';
  await goInPage(page, '/my/orderlist', markup);
  expect(ordersOf(await settlePanels(page, ['10000003-0001']))).toEqual(['10000003-0001']);
});

test.concurrent('a row that is used again for another order loses the old explanation', async ({ page, expect }) => {
  await page.visit(makeCabinetList([{ number: '10000004-0001-1', ...outOfStock }]));
  const [before] = await settlePanels(page, ['10000004-0001-1']);
  expect(before?.cause).toBe('seller.out-of-stock');

  await page.run(
    (words) => {
      const texts = document.createTreeWalker(document.querySelector('tbody tr')!, NodeFilter.SHOW_TEXT);
      const own: Text[] = [];
      while (texts.nextNode())
        if (!texts.currentNode.parentElement?.closest('cancellation-panel')) own.push(texts.currentNode as Text);
      words.forEach((word, index) => (own[index]!.data = word));
    },
    ['10000004-0002-1', foundCheaper.status, 'Кружка', foundCheaper.reason, foundCheaper.initiator],
  );
  const panels = await settlePanels(page, ['10000004-0002-1']);
  expect(panels.map(({ order, cause, party }) => ({ order, cause, party }))).toEqual([
    { order: '10000004-0002-1', cause: 'buyer.found-cheaper', party: 'buyer' },
  ]);
  expect(await readPanelText(page, '10000004-0001-1')).toBeUndefined();
});

test.concurrent('a row that is used again for an order that goes on loses its panel', async ({ page, expect }) => {
  await page.visit(makeCabinetList([{ number: '10000005-0001-1', ...outOfStock }]));
  await settlePanels(page, ['10000005-0001-1']);
  await page.run(() => {
    const cells = document.querySelectorAll('tbody td');
    ['10000005-0002-1', 'Доставляется', 'Кружка', '', ''].forEach((word, index) => (cells[index]!.textContent = word));
  });
  expect(await settlePanels(page, [])).toEqual([]);
});

test.concurrent('rows that are loaded while scrolling get their panels', async ({ page, expect }) => {
  await page.visit(makeBuyerList([{ number: '10000006-0001', status: 'Отменён 3 ноября' }]));
  await settlePanels(page, ['10000006-0001']);
  await page.run(() => {
    const more = document.createElement('div');
    more.dataset.widget = 'orderList';
    more.innerHTML =
      '<section><a href="/my/orderdetails/?order=10000006-0002"><span>Отменён 2 ноября</span></a></section>' +
      '<section><a href="/my/orderdetails/?order=10000006-0003"><span>Получен 1 ноября</span></a></section>';
    document.querySelector('#app')!.append(more);
  });
  const orders = ['10000006-0001', '10000006-0002'];
  expect(ordersOf(await settlePanels(page, orders))).toEqual(orders);
});
