/** `npm run icons`: draws the extension's icon in every size that browsers ask for, and grey for where there is nothing to read. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { launchChromium } from './browsers/launch-chromium';

const folder = 'public/icon';
const largestOfToolbars = 32;
const sizes = [16, 32, 48, 96, 128];
const greySizes = [16, 32];

async function drawIcons(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { context } = await launchChromium({ headless: true });
  try {
    const page = await context.newPage();
    for (const size of sizes) await draw(page, size, `${folder}/${size}.png`);
    for (const size of greySizes) await draw(page, size, `${folder}/grey-${size}.png`, 'grayscale(1)');
  } finally {
    await context.close();
  }
}

async function draw(page: Page, size: number, path: string, filter = 'none'): Promise<void> {
  const drawing = size > largestOfToolbars ? 'icon.svg' : 'icon-small.svg';
  const svg = readFileSync(new URL(`./icons/${drawing}`, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px;filter:${filter}}</style>${svg}`,
  );
  await page.screenshot({ path, omitBackground: true });
}

await drawIcons();
