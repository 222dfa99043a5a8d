/** Axe on every page of the extension and on the panels, in both looks. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect } from 'vitest';
import { press } from '../harness/dashboard';
import { testBrowserName } from '../harness/open-browser';
import { openOwnPage, ownPages } from '../harness/own-pages';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { fillHistory, fromList, sampleList } from '../harness/sample-history';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

/** The driver of Firefox cannot set the system's look, which is light there. */
const canChoose = testBrowserName === 'chromium';
const looks = canChoose ? (['light', 'dark'] as const) : (['light'] as const);

/** A function by its text, so that the page's policy for scripts does not stand in its way. */
// eslint-disable-next-line no-new-func -- the text of a package, run in a page of the test
const loadAxe = new Function(`${axe.source}; return true;`) as () => boolean;

/** Which levels of headings the page around a panel has is not for the panel to know. */
const rulesForPanels: RunOptions = { rules: { 'heading-order': { enabled: false } } };

/** @returns what axe complains of, as `rule: elements` */
async function listViolations(page: TestPage, within = 'html', options: RunOptions = {}): Promise<string[]> {
  await page.run(loadAxe);
  const { complaints, passed } = await page.run(
    async ([root, rules]) => {
      const own = globalThis as unknown as { axe: { run(root: string, options: RunOptions): Promise<AxeResults> } };
      const { violations, passes } = await own.axe.run(root, rules);
      // What stood the test is thousands of elements on a long page: only their number leaves it.
      const complaints = violations.map(({ id, nodes }) => {
        const elements = nodes.map(
          ({ target, any, all }) => `${target.join(' ')} ${[...any, ...all].map(({ message }) => message).join('; ')}`,
        );
        return `${id}: ${elements.join(' | ')}`;
      });
      return { complaints, passed: passes.length };
    },
    [within, { ...options, resultTypes: ['violations'] }] satisfies [string, RunOptions],
  );
  expect(passed).toBeGreaterThan(3); // it has looked at something
  return complaints;
}

let browser: TestBrowser;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
  await fillHistory(browser);
});

/** In each look of the system's, as `look: rule: elements`. */
async function listViolationsInAllLooks(page: TestPage, within?: string, options?: RunOptions): Promise<string[]> {
  const violations: string[] = [];
  for (const look of looks) {
    if (canChoose) await page.setMedia({ colorScheme: look, reducedMotion: 'reduce' });
    violations.push(...(await listViolations(page, within, options)).map((violation) => `${look}: ${violation}`));
  }
  return violations;
}

describe('axe finds nothing', () => {
  test.each(ownPages)('on %s', async (path) => {
    const page = await openOwnPage(browser, path);
    await page.run(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    expect(await listViolationsInAllLooks(page)).toEqual([]);
    await page.close();
  });

  test('in the explanation of an order on the dashboard', async () => {
    const page = await openOwnPage(browser, '/dashboard.html');
    await press(page, '.orders-body [data-order]');
    await waitUntil('it is explained', () =>
      page.run(() => (document.querySelector('.panel-frame')?.shadowRoot?.querySelectorAll('li').length ?? 0) > 1),
    );
    expect(await listViolationsInAllLooks(page, 'dialog')).toEqual([]);
    await page.close();
  });

  test.each(looks)('in panels, folded and unfolded, on a page that is %s', async (look) => {
    const page = await browser.newPage();
    const style = look === 'dark' ? '<style>body { background: #14161a; color: #e8eaed }</style>' : '';
    await page.visit({ ...sampleList, html: sampleList.html.replace('</head>', `${style}</head>`) });
    await settlePanels(page, fromList);
    expect(await page.run(() => document.querySelector('cancellation-panel')?.getAttribute('data-look'))).toBe(look);
    expect(await listViolations(page, 'cancellation-panel', rulesForPanels)).toEqual([]);
    await page.run(() => {
      for (const panel of document.querySelectorAll('cancellation-panel'))
        panel.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click();
    });
    await waitUntil('they are unfolded', () =>
      page.run(() => document.querySelector('cancellation-panel')?.shadowRoot?.querySelector('textarea') !== null),
    );
    expect(await listViolations(page, 'cancellation-panel', rulesForPanels)).toEqual([]);
    await page.close();
  });
});
