import { render } from 'preact';
import { chosenPeriod, keepingTrouble, readLanguage, sellerHost } from '../../lib/settings/settings';
import { PopupApp, type PopupStart } from './popup-app';

async function openPopup(): Promise<void> {
  const root = document.getElementById('popup');
  if (root) render(<PopupApp start={await readStart()} />, root);
}

async function readStart(): Promise<PopupStart> {
  const [language, period, host, trouble] = await Promise.all([
    readLanguage(),
    chosenPeriod.read(),
    sellerHost.read(),
    keepingTrouble.read(),
  ]);
  return { language, period, sellerHost: host, trouble };
}

void openPopup();
