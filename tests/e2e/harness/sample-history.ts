import { loadFixtures } from '../../pages/load-fixtures';
import { settlePanels } from './panels';
import { makeCabinetList } from './sample-sites';
import type { TestBrowser } from './test-browser';

const fixture = loadFixtures().find(({ name }) => name === 'fbs-cancelled-table-ru')!;
const fromFixture = fixture.expected.records.map(({ postingNumber }) => postingNumber ?? '');
/** A list of the cabinet's with three cancelled postings of four; one of the reasons is not known. */
export const sampleList = makeCabinetList([
  {
    number: '10000051-0001-1',
    status: 'Отменено',
    product: 'Чайник',
    reason: 'Товар закончился на складе продавца',
    initiator: 'Продавец',
  },
  { number: '10000051-0002-1', status: 'Доставляется', product: 'Лампа' },
  {
    number: '10000051-0003-1',
    status: 'Отменено',
    product: 'Чайник',
    reason: 'Покупатель отменил заказ: нашел дешевле',
    initiator: 'Клиент',
  },
  { number: '10000051-0004-1', status: 'Отменено', product: 'Лампа', reason: 'Гравитация изменила знак', initiator: 'Продавец' },
]);
export const fromList = ['10000051-0001-1', '10000051-0003-1', '10000051-0004-1'];
/** Every order that `fillHistory` brings into the history. */
export const allOrders = [...fromFixture, ...fromList];

/** Fills the history as a person does: by visiting pages. */
export async function fillHistory(browser: TestBrowser): Promise<void> {
  for (const { site, orders } of [
    { site: { url: fixture.url, html: fixture.html, answers: fixture.responses }, orders: fixture.expected.panels },
    { site: sampleList, orders: fromList },
  ]) {
    const page = await browser.newPage();
    await page.visit(site);
    await settlePanels(page, orders);
    await page.close();
  }
}
