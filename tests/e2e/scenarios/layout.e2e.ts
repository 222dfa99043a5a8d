/**
 * The extension's pages at every width from 320 px on, in the language with the longest words and in the one with the widest
 * letters. At 200 % zoom a window of 1280 px is one of 640: browsers zoom a page by narrowing it.
 */
import { expect } from 'vitest';
import { openOwnPage, ownPages, storeSetting } from '../harness/own-pages';
import { test } from '../harness/page-test';
import { fillHistory } from '../harness/sample-history';
import type { TestBrowser, TestPage } from '../harness/test-browser';

const widths = [320, 380, 640, 960, 1280, 1920];

let browser: TestBrowser;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
  await fillHistory(browser);
});

/** What does not fit: a page that scrolls sideways, controls that leave the window, controls and headings that lie on each other. */
function listFaults(page: TestPage): Promise<string[]> {
  return page.run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    const boxes: { element: Element; left: number; right: number; top: number; bottom: number }[] = [];
    for (const element of document.querySelectorAll('h1, h2, h3, a, button, input, select, textarea, summary, label')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let holder = element.parentElement; holder; holder = holder.parentElement) {
        if (getComputedStyle(holder).overflow === 'visible') continue;
        const clip = holder.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      if (right - left < 3 || bottom - top < 3 || right < 0) continue;
      if (left < -1 || right > clientWidth + 1) faults.push(`outside: ${element.tagName} ${element.textContent?.slice(0, 40)}`);
      boxes.push({ element, left, right, top, bottom });
    }
    boxes.forEach((one, place) => {
      for (const other of boxes.slice(place + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (width > 2 && height > 2)
          faults.push(
            `overlap: ${[one, other].map(({ element }) => `${element.tagName} ${element.textContent?.slice(0, 30)}`).join(' / ')}`,
          );
      }
    });
    return faults;
  });
}

test.each(['ru', 'zh-CN'])(
  'nothing is cut off or covered in %s',
  async (language) => {
    const first = await browser.openExtensionPage('/popup.html');
    await storeSetting(first, 'language', language);
    await first.close();
    const faults: Record<string, string[]> = {};
    for (const path of ownPages) {
      const page = await openOwnPage(browser, path);
      for (const width of path === '/popup.html' ? widths.slice(0, 2) : widths) {
        await page.setSize(width, 800);
        let found = await listFaults(page);
        // Charts follow the width of their place a moment later: on a busy machine, more than one.
        for (let tries = 0; found.length > 0 && tries < 10; tries += 1) found = await listFaults(page);
        if (found.length > 0) faults[`${path} at ${width}`] = found;
      }
      await page.close();
    }
    expect(faults).toEqual({});
  },
  180_000,
);
