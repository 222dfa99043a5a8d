import type { Locator, Page } from 'playwright';

/** One line of the table at the end. */
export interface Finding {
  page: string;
  order: string;
  party: string;
  cause: string;
  confidence: string;
  readFrom: string;
}

const columns: readonly [keyof Finding, string][] = [
  ['page', 'page'],
  ['order', 'order'],
  ['party', 'who cancelled'],
  ['cause', 'cause'],
  ['confidence', 'confidence'],
  ['readFrom', 'read from'],
];

/** Reads the panels of a page, and the evidence that each shows; list panels are unfolded for it. */
export async function collectFromPanels(page: Page, name: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const panel of await page.locator('cancellation-panel').all()) {
    findings.push({
      page: name,
      order: await readData(panel, 'order'),
      party: await readData(panel, 'party'),
      cause: await readData(panel, 'cause'),
      confidence: await readData(panel, 'confidence'),
      readFrom: await readSources(panel),
    });
  }
  return findings;
}

/** Reads the rows of the popup. */
export async function collectFromPopup(popup: Page): Promise<Finding[]> {
  const rows = await popup.locator('[data-order][data-cause]').all();
  return Promise.all(
    rows.map(async (row) => ({
      page: 'popup',
      order: await readData(row, 'order'),
      party: await readData(row, 'party'),
      cause: await readData(row, 'cause'),
      confidence: await readData(row, 'confidence'),
      readFrom: 'history',
    })),
  );
}

/** The findings as a table for a terminal. */
export function formatTable(findings: readonly Finding[]): string {
  const widths = columns.map(([key, title]) => Math.max(title.length, ...findings.map((finding) => finding[key].length)));
  const format = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    format(columns.map(([, title]) => title)),
    format(widths.map((width) => '─'.repeat(width))),
    ...findings.map((finding) => format(columns.map(([key]) => finding[key]))),
  ].join('\n');
}

async function readData(element: Locator, name: string): Promise<string> {
  return (await element.getAttribute(`data-${name}`)) ?? '—';
}

/** The channels that the panel names under its evidence, with how many facts each gave. */
async function readSources(panel: Locator): Promise<string> {
  const folded = panel.locator('button.head[aria-expanded="false"]');
  const wasFolded = (await folded.count()) > 0;
  if (wasFolded) await folded.click();
  const where = panel.locator('.evidence li:not(.unused) .where');
  await where.first().waitFor({ state: 'attached' });
  const channels = (await where.allTextContents()).map((place) => place.split(/[:：]/)[0] ?? place);
  if (wasFolded) await panel.locator('button.head').click();
  return [...new Set(channels)].map((channel) => `${channel} (${channels.filter((one) => one === channel).length})`).join(', ');
}
