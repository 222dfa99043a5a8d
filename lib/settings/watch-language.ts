/** For pages: that the language changed is all they need to know; the background chooses the words. Carries no schema. */
import { browser } from 'wxt/browser';

/** The key under which the chosen language is stored. */
export const languageKey = 'language';

/** @returns a function that ends the watch */
export function watchLanguage(onChange: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && languageKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
