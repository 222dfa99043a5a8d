import type { StartedChromium } from '../browsers/launch-chromium';

const pages = ['https://seller.ozon.ru/app/postings/fbs?tab=cancelled', 'https://www.ozon.ru/my/orderlist'];

/** Opens the live order pages for a person to sign in; ends when the person closes the browser. */
export async function showLive({ context }: StartedChromium): Promise<void> {
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  for (const url of pages) {
    const page = await context.newPage();
    page
      .goto(url)
      .catch((error: unknown) => console.error(`${url} did not open: ${error instanceof Error ? error.message : String(error)}`));
  }
  console.log('Sign in, and open your orders. Your session stays in .output/profile. Close the browser to end.');
  await closed;
}
