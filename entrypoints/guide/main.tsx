import { render } from 'preact';
import { chosenReader, readLanguage, sellerHost } from '../../lib/settings/settings';
import { GuideApp } from './guide-app';

async function openGuide(): Promise<void> {
  const root = document.getElementById('guide');
  const [language, reader, host] = await Promise.all([readLanguage(), chosenReader.read(), sellerHost.read()]);
  if (root) render(<GuideApp language={language} reader={reader} sellerHost={host} />, root);
}

void openGuide();
