import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/ozon/hosts';

const wanted = { origins: matchPatterns };

/** Whether the browser lets the extension read Ozon's pages: people can withhold that, at once or later. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(wanted);
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
