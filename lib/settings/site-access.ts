/** Whether the browser lets the extension read Ozon's pages: people can withhold that, at once or later, of all sites or of some. */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../ozon/pages/hosts';

const wanted = { origins: matchPatterns };

export type SiteAccess = 'all' | 'some' | 'none';

/** To how many of Ozon's sites there is access now. Somewhat more than the sites wanted still counts as all of them. */
export async function readSiteAccess(): Promise<SiteAccess> {
  if (await browser.permissions.contains(wanted)) return 'all';
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0 ? 'some' : 'none';
}

/**
 * Has the browser ask the person for access. Call it first thing in a click: the browser takes no later request.
 * @returns whether it was given
 */
export async function askForAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(wanted);
  } catch {
    return false;
  }
}

/** @returns a function that ends the watch */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
