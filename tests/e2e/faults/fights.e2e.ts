/** Who keeps removing panels wins, after a bound; from then on it costs nothing, and the popup tells of it. */
import { resolve } from 'node:path';
import { describe, test } from 'vitest';
import { openBrowser } from '../harness/open-browser';
import { readPopupText } from '../harness/popup';
import { makeCabinetList } from '../harness/sample-sites';
import type { TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const site = makeCabinetList([
  { number: '10000065-0001-1', status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' },
]);
const fighter = resolve('tests/e2e/faults/fighting-extension');

/** The page's own code does the same as the extension. */
function removeInLoop(page: TestPage): Promise<void> {
  return page.run(() => {
    const remove = () => {
      for (const panel of document.querySelectorAll('cancellation-panel')) {
        panel.remove();
        document.documentElement.dataset['fights'] = String(Number(document.documentElement.dataset['fights'] ?? 0) + 1);
      }
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
}

const countFights = (page: TestPage) => page.run(() => Number(document.documentElement.dataset['fights'] ?? 0));

describe.concurrent('panels are given up', () => {
  for (const [who, otherExtensions] of [
    ['the page', []],
    ['another extension', [fighter]],
  ] as const) {
    test(`where ${who} removes them in a loop`, async ({ expect }) => {
      const browser = await openBrowser({ otherExtensions });
      const page = await browser.newPage();
      await page.visit(site);
      if (who === 'the page') await removeInLoop(page);
      await waitUntil('it fights', async () => (await countFights(page)) > 1);
      // Panels come back after a second at most: when none has for three, it is over.
      let last = { fights: 0, since: Date.now() };
      const isOver = async () => {
        const fights = await countFights(page);
        if (fights !== last.fights) last = { fights, since: Date.now() };
        return Date.now() - last.since > 3_000;
      };
      await waitUntil('the fight is over', isOver, 80_000);
      const popup = await browser.openPopupFor(page);
      const popupTells = async () => (await readPopupText(popup)).includes('keeps removing the explanations');
      await waitUntil('the popup tells of it', popupTells, 20_000);
      await popup.close();

      const fights = await countFights(page);
      expect(fights).toBeLessThan(60);
      await page.run(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        new MutationObserver((all) => changes.push(...all.map(({ type }) => type))).observe(document, {
          childList: true,
          subtree: true,
        });
      });
      await pause(2_500);
      expect(await countFights(page)).toBe(fights);
      expect(await page.run(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
      expect(page.pageErrors).toEqual([]);
      await browser.close();
    }, 120_000);
  }
});
