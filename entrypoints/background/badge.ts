/** The number on the toolbar's icon: cancellations that count against the seller and are new since the popup was last opened. */
import { browser } from 'wxt/browser';
import { clearUnseen, countUnseen } from '../../lib/history/unseen';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { showsBadge } from '../../lib/settings/preferences';
import { chosenLanguage, readLanguage } from '../../lib/settings/settings';

/** More than that does not fit on the icon. */
const mostShown = 99;

/** Shows the number as it is now; it does not outlast the background by itself, so it is shown at each of its starts. */
export async function showBadge(): Promise<void> {
  try {
    const count = (await showsBadge.read()) ? await countUnseen() : 0;
    const translate = createPopupTranslate(await readLanguage());
    const text = count > mostShown ? `${mostShown}+` : String(count);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: '#9c3a12' }),
      browser.action.setBadgeText({ text: count > 0 ? text : '' }),
      browser.action.setTitle({ title: count > 0 ? translate('badge', { count }) : browser.runtime.getManifest().name }),
    ]);
  } catch {
    // No history, no number: the popup tells why.
  }
}

/** Takes the number away: the popup has been opened. */
export async function clearBadge(): Promise<void> {
  await clearUnseen();
  await showBadge();
}

/** Keeps the number in step with what a person chooses. */
export function watchBadge(): void {
  showsBadge.watch(() => void showBadge());
  chosenLanguage.watch(() => void showBadge());
  void showBadge();
}
