import { join } from 'node:path';
import { chromium } from 'playwright';
import { isProgram, listPrograms } from './list-programs.ts';
import { installDebianPackage, runInstaller } from './run-installer.ts';

/** Chromium itself first: recent Chrome and Edge of the brands may refuse extensions that are loaded from a folder. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'yandex-browser',
];

/** Chromium's sandbox refuses to work for root, and in most containers. */
export const isSandboxed = process.getuid?.() !== 0 && !process.env.CI;

function listUsualPlaces(): string[] {
  const windowsRoots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
    (root): root is string => Boolean(root),
  );
  return [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Yandex.app/Contents/MacOS/Yandex',
    ...windowsRoots.flatMap((root) => [
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
      join(root, 'Yandex/YandexBrowser/Application/browser.exe'),
    ]),
  ];
}

/**
 * Every Chromium of this machine, best first: `CHROMIUM_PATH`, installed ones, Playwright's.
 * @throws when `CHROMIUM_PATH` is set and names no program
 */
export function listChromiums(): string[] {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${chosen}`);
  if (chosen) return [chosen];
  return [...listPrograms(names, listUsualPlaces()), chromium.executablePath()].filter(isProgram);
}

/**
 * Makes sure that there is a Chromium: installs Playwright's, else the system's package, where none is found.
 * @returns paths, best first
 * @throws with one sentence on what to do, when none can be had
 */
export function obtainChromiums(): string[] {
  const found = listChromiums();
  if (found.length > 0) return found;
  console.log('No Chromium here yet: installing one.');
  runInstaller('npx', ['playwright', 'install', 'chromium']);
  if (listChromiums().length === 0) installDebianPackage('chromium');
  const installed = listChromiums();
  if (installed.length > 0) return installed;
  throw new Error(
    'No Chromium could be found or installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.',
  );
}
