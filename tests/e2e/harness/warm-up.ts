import { openBareBrowser, testBrowserName } from './open-browser';
import { keepCaches } from './firefox-caches';
import { makeProfile } from './profile';

/** Before all files: a Firefox with a new profile compiles its own code first, seconds of work that all later ones are spared. */
export default async function warmUp(): Promise<void> {
  if (testBrowserName !== 'firefox') return;
  const { profileDir, discard } = makeProfile();
  const browser = await openBareBrowser({ profileDir });
  await browser.newPage();
  await browser.close();
  keepCaches(profileDir);
  discard();
}
