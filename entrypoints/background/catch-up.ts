/** "Read my cancelled orders": opens the list, brings the script that scrolls it, and keeps count of what is read there. */
import { browser } from 'wxt/browser';
import type { Cancellation, Side } from '../../lib/cancellation';
import type { CatchUpView } from '../../lib/catch-up/catch-up-view';
import { describeCatchUp } from '../../lib/catch-up/describe-progress';
import { advance, isUnderWay, isUnfinished, type Pass, type Step } from '../../lib/catch-up/progress';
import { displayNumber } from '../../lib/display-number';
import { parseRecord } from '../../lib/history/save-records';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { mainBuyerHost, sideOfHost } from '../../lib/ozon/pages/hosts';
import { isListToRead, listToReadUrl } from '../../lib/ozon/pages/order-url';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { catchUpPass, catchUpProgress } from '../../lib/settings/catch-up';
import { readLanguage, sellerHost } from '../../lib/settings/settings';

/** Goes on in the tab that shows the list, as it stands or loaded anew, else opens it in a new one. */
export async function startCatchUp(side: Side, untilDay: string | undefined): Promise<void> {
  const before = await catchUpProgress.read();
  const goesOn = before?.side === side && isUnfinished(before);
  const pages = await listPages(side);
  const list = pages.find(({ url }) => isListToRead(side, url));
  const tabId = list?.id ?? (await openTab());
  const progress = { ...(goesOn ? before : { rows: 0, cancelled: 0 }), side, tabId, status: 'running' } as const;
  await catchUpProgress.write({ ...progress, ...(untilDay && { untilDay }) });
  if (list) await browser.tabs.update(tabId, { active: true });
  if (list && goesOn && before.tabId === tabId) return bringCatchUp(tabId);
  bringWhereNoListComes(tabId);
  if (list) await browser.tabs.reload(tabId);
  else await browser.tabs.update(tabId, { url: await chooseList(side, pages) });
}

/** Brings the script into a tab whose page has just been loaded, where that tab's list is being read. */
export async function continueCatchUp(tabId: number): Promise<void> {
  const progress = await catchUpProgress.read();
  if (progress?.tabId !== tabId || !isUnderWay(progress)) return;
  await bringCatchUp(tabId);
}

/** Begins a pass, before the page's records come in. */
export async function beginPass(tabId: number): Promise<void> {
  if ((await catchUpProgress.read())?.tabId === tabId) await catchUpPass.write({ tabId, names: [], days: [] });
}

/** Counts what a tab has read, where its list is being read. */
export async function countInPass(tabId: number | undefined, values: readonly unknown[]): Promise<void> {
  const pass = tabId === undefined ? undefined : await catchUpPass.read();
  if (!pass || pass.tabId !== tabId) return;
  const names = new Set(pass.names);
  const records = values.map(parseRecord).filter((record) => record?.state === 'cancelled');
  const fresh = records.filter((record) => record !== undefined && !names.has(displayNumber(record))) as Cancellation[];
  if (fresh.length === 0) return;
  await catchUpPass.write({
    tabId,
    names: [...names, ...fresh.map(displayNumber)],
    days: [...pass.days, ...fresh.flatMap(({ cancelledAt, orderedAt }) => (cancelledAt ?? orderedAt)?.value.slice(0, 10) ?? [])],
  });
}

/** Takes a step of a page's, and tells it what to show. */
export async function followCatchUp(tabId: number | undefined, step: Step): Promise<CatchUpView | null> {
  const progress = await catchUpProgress.read();
  if (!progress || tabId === undefined || progress.tabId !== tabId) return null;
  const pass: Pass = (await catchUpPass.read()) ?? { tabId, names: [], days: [] };
  const next = advance(progress, step, pass);
  await catchUpProgress.write(next);
  const language = await readLanguage();
  return describeCatchUp(next, language, createPopupTranslate(language));
}

/** A page that turns out to be no list (a sign-in, say) never asks for scripts: it gets this one, to say so. */
function bringWhereNoListComes(tabId: number): void {
  const listen = (updated: number, { status }: { status?: string }, { url }: { url?: string }) => {
    if (updated !== tabId || status !== 'complete' || !url?.startsWith('https:')) return;
    browser.tabs.onUpdated.removeListener(listen);
    if (!recogniseAddress(new URL(url))) void bringCatchUp(tabId);
  };
  browser.tabs.onUpdated.addListener(listen);
}

async function bringCatchUp(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/catch-up.js'] });
  } catch {
    // The tab is gone, or the browser withholds access to the site: the popup shows how far it came.
  }
}

interface OpenPage {
  id: number;
  url: URL;
  isInFront: boolean;
}

/** The open pages of a side, the one in front first. Addresses are told for Ozon's hosts alone. */
async function listPages(side: Side): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .flatMap(({ id, url, active }) =>
      id !== undefined && url && URL.canParse(url) ? [{ id, url: new URL(url), isInFront: active }] : [],
    )
    .filter(({ url }) => sideOfHost(url.hostname) === side)
    .sort((one, other) => Number(other.isInFront) - Number(one.isInFront));
}

/** Empty at first, so that the tab is known before its page asks for scripts. */
async function openTab(): Promise<number> {
  const { id } = await browser.tabs.create({ url: 'about:blank' });
  if (id === undefined) throw new Error('the browser opened no tab');
  return id;
}

async function chooseList(side: Side, pages: readonly OpenPage[]): Promise<string> {
  const host = side === 'seller' ? await sellerHost.read() : mainBuyerHost;
  return listToReadUrl(side, pages[0]?.url ?? new URL(`https://${host}/`));
}
