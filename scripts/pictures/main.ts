/** `npm run pictures`: the pictures of the documents and of the stores, in every language, taken from the built extension. */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { languages, type Language } from '../../lib/i18n/languages';
import { launchChromium } from '../browsers/launch-chromium';
import { replyFromSamples, samplePages } from '../demo/sample-pages';
import { sayInRussian } from './russian-list';
import { makeSampleBackup } from './sample-history';

const extensionDir = resolve('.output/chrome-mv3');
const documentPictures = 'docs/pictures';
const storePictures = 'docs/store/pictures';
/** What the stores ask for. */
const storeSize = { width: 1280, height: 800 };
/** Enough for the heading that it stands under. */
const roomAbovePanel = 68;
/** Its height is cut to what is shown whole. */
const popupSize = { width: 400, height: 800 };
/** Where most who read the language are: times are told in the browser's zone. */
const timeZones: Record<Language, string> = { en: 'Europe/London', ru: 'Europe/Moscow', 'zh-CN': 'Asia/Shanghai' };

async function takePictures(language: Language): Promise<void> {
  const { context, extensionOrigin } = await launchChromium({
    extensionDir,
    headless: true,
    language,
    environment: { TZ: timeZones[language] },
    viewport: storeSize,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    await serveSamples(context, language);
    const folder = `${storePictures}/${language}`;
    mkdirSync(folder, { recursive: true });
    await fillHistory(context, extensionOrigin);
    await takeOwnPage(context, `${extensionOrigin}/dashboard.html#view=patterns`, `${folder}/4-dashboard.png`);
    await takeOwnPage(context, `${extensionOrigin}/guide.html`, `${folder}/5-guide.png`);
    // After the dashboard, whose chart all the samples of today would overshadow.
    await takePanel(context, 'seller-posting', {
      store: `${folder}/1-seller.png`,
      document: `${documentPictures}/panel-${language}.png`,
    });
    await takePanel(context, 'buyer-order', { store: `${folder}/2-buyer.png` });
    await takePopup(context, extensionOrigin, {
      store: `${folder}/3-popup.png`,
      document: `${documentPictures}/popup-${language}.png`,
    });
  } finally {
    await context.close();
  }
}

async function openSample(context: BrowserContext, name: string): Promise<Page> {
  const sample = samplePages.find((one) => one.name === name)!;
  const page = await context.newPage();
  await page.goto(sample.url);
  await page
    .locator('cancellation-panel')
    .nth(sample.cancelled - 1)
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(1_500); // what comes later completes the panel
  return page;
}

async function takePanel(context: BrowserContext, name: string, files: { store: string; document?: string }): Promise<void> {
  const page = await openSample(context, name);
  const panel = page.locator('cancellation-panel').first();
  const top = (await panel.boundingBox())?.y ?? 0;
  await page.evaluate((y) => scrollTo(0, y), Math.max(0, top - roomAbovePanel));
  await page.screenshot({ path: files.store });
  if (files.document) {
    await page.setViewportSize({ width: storeSize.width, height: 1_600 }); // the whole panel, which its sheet would cut off
    await panel.screenshot({ path: files.document });
  }
  await page.close();
}

/** The popup where a toolbar shows it: over a page of orders. */
async function takePopup(context: BrowserContext, origin: string, files: { store: string; document: string }): Promise<void> {
  const page = await openSample(context, 'seller-posting-list');
  const popup = await context.newPage();
  await popup.setViewportSize(popupSize);
  await page.bringToFront(); // the popup asks the tab in front what was read there
  await popup.goto(`${origin}/popup.html`);
  await popup.locator('[data-order]').first().waitFor();
  await popup.waitForTimeout(1_000);
  const below = (await popup.locator('.catch-up').boundingBox())?.y ?? popupSize.height;
  await popup.setViewportSize({ ...popupSize, height: Math.floor(below) - 4 }); // no line is cut in two
  const popupPicture = await popup.screenshot({ path: files.document });
  await popup.close();
  const pagePicture = await page.screenshot();
  await page.setContent(
    `<style>body{margin:0}img{position:absolute}.popup{right:24px;top:8px;border-radius:8px;box-shadow:0 4px 24px #0006}</style>
     <img src="${asAddress(pagePicture)}"><img class="popup" src="${asAddress(popupPicture)}">`,
  );
  await page.waitForTimeout(300);
  await page.screenshot({ path: files.store });
  await page.close();
}

async function takeOwnPage(context: BrowserContext, url: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' }); // a chart in motion would be caught half drawn
  await page.goto(url);
  await page.locator('main').waitFor();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path });
  await page.close();
}

async function fillHistory(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/dashboard.html#view=data`);
  const file = { name: 'sample.json', mimeType: 'application/json', buffer: Buffer.from(makeSampleBackup(new Date())) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-accepted]').waitFor();
  if ((await page.locator('[data-refused]').getAttribute('data-refused')) !== '0') throw new Error('A sample was refused.');
  await page.close();
}

/** Nothing reaches the network: what the samples do not hold is refused. */
async function serveSamples(context: BrowserContext, language: Language): Promise<void> {
  const now = new Date();
  const say = language === 'zh-CN' ? (text: string) => text : sayInRussian;
  await context.route(/^https?:/, async (route) => {
    const reply = replyFromSamples(route.request().url(), now);
    await (reply ? route.fulfill({ ...reply, body: say(reply.body) }) : route.abort());
  });
}

function asAddress(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}

if (!existsSync(extensionDir)) throw new Error('The extension is not built: npm run build');
mkdirSync(documentPictures, { recursive: true });
for (const language of languages) await takePictures(language);
