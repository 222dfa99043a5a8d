/** "Read my cancelled orders": the page's own list, scrolled to its end. */
import { describe, vi } from 'vitest';
import { pressInCard, readCard, startCatchUp, waitForStatus } from '../harness/catch-up';
import { growingListUrl, makeGrowingList } from '../harness/growing-list';
import { test as base } from '../harness/page-test';
import { makePage } from '../harness/sample-sites';
import { startAnew } from '../harness/start-anew';
import type { Site } from '../harness/site';
import type { TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

vi.setConfig({ testTimeout: 150_000 }); // it goes at the pace of a person

const test = base.extend<{ ownPage: TestPage; openList: (site: Site) => Promise<TestPage> }>({
  ownPage: async ({ browser }, use) => {
    await use(await browser.openExtensionPage('/guide.html'));
    await startAnew(browser);
  },
  openList: ({ browser }, use) =>
    use(async (site) => {
      const page = await browser.newPage();
      await page.visit(site);
      return page;
    }),
});

const readPressed = (page: TestPage) => page.run(() => (globalThis as unknown as { pressed: string[] }).pressed);

describe('"Read my cancelled orders"', () => {
  test('scrolls the window until nothing more comes, presses nothing, and asks for nothing', async ({
    browser,
    ownPage,
    openList,
    expect,
  }) => {
    const page = await openList(makeGrowingList({ orders: 30, lot: 15, by: 'scroll' }));
    await startCatchUp(ownPage, { side: 'seller' });
    const card = await waitForStatus(page, 'nothing-more');
    expect(card?.text).toContain('30 orders seen · 30 cancelled');
    expect(await readPressed(page)).toEqual([]);
    expect(new Set(page.requests)).toEqual(new Set([`GET ${growingListUrl}`]));
    expect(page.pageErrors).toEqual([]);
    expect(browser.listStrayRequests()).toEqual([]);
  });

  test('scrolls the box that holds the rows, presses "show more" and nothing else', async ({ ownPage, openList, expect }) => {
    const others = ['Отменить заказ', 'Показать ещё товары', 'Показать'].map((text) => `<button type="button">${text}</button>`);
    const traps = [
      '<a href="/app/elsewhere" role="button">Показать ещё</a>',
      '<div role="dialog"><button type="button">Показать ещё</button></div>',
      '<h2>Рекомендации</h2><button type="button">Показать ещё</button>',
    ];
    const below = [...others, ...traps].join('');
    const page = await openList(makeGrowingList({ orders: 24, lot: 8, by: 'button', isBoxed: true, below }));
    await startCatchUp(ownPage, { side: 'seller' });
    expect((await waitForStatus(page, 'nothing-more')).text).toContain('24 orders seen · 24 cancelled');
    expect(await readPressed(page)).toEqual(['Показать ещё', 'Показать ещё']);
    expect(page.requests.every((request) => request === `GET ${growingListUrl}`)).toBe(true);
  });

  test('ends at the chosen date', async ({ ownPage, openList, expect }) => {
    const page = await openList(makeGrowingList({ orders: 200, lot: 20, by: 'scroll' }));
    const tenDaysAgo = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
    await startCatchUp(ownPage, { side: 'seller', untilDay: tenDaysAgo });
    const { text } = await waitForStatus(page, 'date');
    expect(Number(/(\d+) orders seen/.exec(text)?.[1])).toBeLessThan(100);
  });

  test('pauses, goes on, survives a reload where it paused, and stops', async ({ ownPage, openList, expect }) => {
    const list = makeGrowingList({ orders: 400, lot: 20, by: 'scroll' });
    const page = await openList(list);
    const readRows = async () => Number(/(\d+) orders seen/.exec((await readCard(page))?.text ?? '')?.[1]);
    await startCatchUp(ownPage, { side: 'seller' });
    await waitForStatus(page, 'running');
    await waitUntil('more than one lot is read', async () => (await readRows()) > 20, 20_000);
    await pressInCard(page, 'pause');
    await waitForStatus(page, 'paused');
    await pause(2_500);
    const paused = await readRows();
    await pause(2_500);
    expect(await readRows()).toBe(paused);

    await page.visit(list);
    await waitForStatus(page, 'paused');
    expect(await readRows()).toBe(paused);
    await pressInCard(page, 'resume');
    await waitUntil('it gets further than before', async () => (await readRows()) > paused, 40_000);
    await pressInCard(page, 'stop');
    await waitForStatus(page, 'stopped');
    await pressInCard(page, 'close');
    await waitUntil('the card is gone', async () => (await readCard(page)) === undefined);
    await page.visit(list);
    await pause(1_500);
    expect(await readCard(page)).toBeUndefined();
  });

  test('says so at a robot check, and goes on when it is passed', async ({ ownPage, openList, expect }) => {
    const list = makeGrowingList({ orders: 30, lot: 15, by: 'scroll' });
    const page = await openList({
      ...list,
      html: makePage('Antibot Challenge Page', '<div id="abt-challenge">Вы не робот?</div>'),
    });
    await startCatchUp(ownPage, { side: 'seller' });
    expect((await waitForStatus(page, 'robot-check')).text).toContain('robot');
    await page.visit(list);
    await waitForStatus(page, 'robot-check');
    await pressInCard(page, 'resume');
    expect((await waitForStatus(page, 'nothing-more')).text).toContain('30 orders seen · 30 cancelled');
  });

  test('says so on a page that is signed out', async ({ ownPage, openList, expect }) => {
    const signIn = makePage('Вход', '<mounting-point name="@seller-ui/registration"></mounting-point>');
    const page = await openList({ url: growingListUrl, html: signIn, answers: [] });
    await startCatchUp(ownPage, { side: 'seller' });
    expect((await waitForStatus(page, 'signed-out')).text).toContain('signed out');
  });
});
