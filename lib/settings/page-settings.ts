/** What pages need of the settings, read without a schema, so that no page carries one: unknown values count as unset. */
import { browser } from 'wxt/browser';
import type { Side } from '../cancellation';
import { type PanelForm, panelForms } from './preference-values';

/** The key under which the chosen language is stored. */
export const languageKey = 'language';

/** The key under which the form of panels is stored, as `{ seller, buyer }`. */
const panelFormKey = 'panelForm';

/** @returns how panels are shown on a side's pages; in full where nothing valid is stored or the storage cannot be read */
export async function readPanelForm(side: Side): Promise<PanelForm> {
  try {
    const stored: unknown = (await browser.storage.local.get(panelFormKey))[panelFormKey];
    const form = stored && typeof stored === 'object' ? (stored as Record<string, unknown>)[side] : undefined;
    return panelForms.find((known) => known === form) ?? 'full';
  } catch {
    return 'full';
  }
}

/**
 * Calls back when what pages show has to change: the language, or the form of panels.
 * @returns a function that ends it
 */
export function watchPageSettings(onChange: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (languageKey in changes || panelFormKey in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
