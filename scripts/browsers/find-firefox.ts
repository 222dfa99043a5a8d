import { join } from 'node:path';
import { isProgram, listPrograms } from './list-programs';
import { installDebianPackage } from './run-installer';

const usualPlaces = [
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((root) =>
    root ? [join(root, 'Mozilla Firefox/firefox.exe')] : [],
  ),
];

/**
 * Every Firefox of this machine, best first: `FIREFOX_PATH`, else installed ones.
 * @throws when `FIREFOX_PATH` is set and names no program
 */
export function listFirefoxes(): string[] {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`FIREFOX_PATH names no program that can be run: ${chosen}`);
  return chosen ? [chosen] : listPrograms(['firefox-esr', 'firefox', 'firefox-developer-edition'], usualPlaces);
}

/**
 * Makes sure that there is a Firefox: installs the system's package where none is found. (Playwright's own is a patched build
 * that can't load extensions.)
 * @throws with one sentence on what to do, when none can be had
 */
export function obtainFirefox(): string {
  let [found] = listFirefoxes();
  if (!found) {
    console.log('No Firefox here yet: installing one.');
    if (!installDebianPackage('firefox-esr')) installDebianPackage('firefox');
    [found] = listFirefoxes();
  }
  if (found) return found;
  throw new Error('No Firefox could be found or installed: install Firefox, or set FIREFOX_PATH to one, and run this again.');
}
