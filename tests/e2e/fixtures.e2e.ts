/** Every fixture page in a real browser with the built extension: the expected panels and no other, and a page left as it was. */
import { describe, expect } from 'vitest';
import { causes } from '../../lib/ozon/causes/causes';
import type { ExpectedRecord, Fixture } from '../pages/fixture-schema';
import { loadFixtures } from '../pages/load-fixtures';
import { testBrowserName } from './harness/open-browser';
import { expectSnapshot, takeSnapshot } from './harness/page-snapshot';
import { test } from './harness/page-test';
import { comparePanels, settlePanels, type SeenPanel } from './harness/panels';
import type { Site } from './harness/site';
import type { TestBrowser, TestPage } from './harness/test-browser';

let browser: TestBrowser;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
});

describe.concurrent(`fixture pages in ${testBrowserName}`, () => {
  for (const fixture of loadFixtures()) {
    test(`${fixture.kind}/${fixture.name}`, async ({ expect }) => {
      const site: Site = { url: fixture.url, html: fixture.html, answers: fixture.responses };
      const page = await browser.newPage();
      await page.visit(site);

      const panels = await settleAsExpected(page, fixture);
      expect(panels.map((panel) => panel.order).sort()).toEqual([...fixture.expected.panels].sort());
      expect(panels).toEqual(panels.map((panel) => expectPanel(fixture, panel)));

      expect(await takeSnapshot(page)).toEqual(await expectSnapshot(page, site));
      await page.close();
    });
  }
});

test('nothing was asked from anywhere outside of the pages', () => {
  expect(browser.listStrayRequests()).toEqual([]);
});

/** The panels once they have kept still and say what is expected, or what they say after a while: answers may come late. */
async function settleAsExpected(page: TestPage, fixture: Fixture): Promise<SeenPanel[]> {
  const end = Date.now() + 20_000;
  for (;;) {
    const panels = await settlePanels(page, fixture.expected.panels);
    const isExpected = panels.every((panel) => {
      const wanted = expectPanel(fixture, panel);
      return wanted !== undefined && comparePanels(panel, wanted) === 0;
    });
    if (isExpected || Date.now() > end) return panels;
  }
}

/** What a fixture's records ask of the panel for this order; what they leave open is taken from the panel. */
function expectPanel(fixture: Fixture, seen: SeenPanel): SeenPanel | undefined {
  const wanted = fixture.expected.records
    .filter((record) => nameOf(record) === seen.order)
    .map((record) => ({
      order: seen.order,
      cause: record.cause,
      party: record.party ?? causes[record.cause].party,
      state: record.state,
      confidence: record.confidence ?? seen.confidence,
    }));
  // An order with several cancelled parcels has a panel for each.
  return wanted.find((panel) => comparePanels(panel, seen) === 0) ?? wanted[0];
}

function nameOf(record: ExpectedRecord): string | undefined {
  return record.postingNumber ?? record.orderNumber ?? record.parcelId;
}
