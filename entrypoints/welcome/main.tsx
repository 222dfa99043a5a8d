import { render } from 'preact';
import { chosenReader, readLanguage, sellerHost } from '../../lib/settings/settings';
import { WelcomeApp } from './welcome-app';

async function openWelcome(): Promise<void> {
  const root = document.getElementById('welcome');
  const [language, reader, host] = await Promise.all([readLanguage(), chosenReader.read(), sellerHost.read()]);
  if (root) render(<WelcomeApp language={language} reader={reader} sellerHost={host} />, root);
}

void openWelcome();
