import { render } from 'preact';
import { catchUpProgress } from '../../lib/settings/catch-up';
import { chosenPeriod, chosenScope, keepingTrouble, readLanguage, sellerHost } from '../../lib/settings/settings';
import { PopupApp, type PopupStart } from './popup-app';

async function openPopup(): Promise<void> {
  const root = document.getElementById('popup');
  if (root) render(<PopupApp start={await readStart()} />, root);
}

async function readStart(): Promise<PopupStart> {
  const [language, period, scope, host, trouble, progress] = await Promise.all([
    readLanguage(),
    chosenPeriod.read(),
    chosenScope.read(),
    sellerHost.read(),
    keepingTrouble.read(),
    catchUpProgress.read(),
  ]);
  return { language, period, scope, sellerHost: host, trouble, progress };
}

void openPopup();
