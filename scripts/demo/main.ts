/** `npm start`: the extension on sample pages, to be seen. `npm start -- --live`: the same browser on the live sites. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browsers/launch-chromium';
import { showLive } from './live';
import { showSamples } from './show-samples';

const { values } = parseArgs({ options: { live: { type: 'boolean' }, headless: { type: 'boolean' }, lang: { type: 'string' } } });
const extensionDir = resolve('.output/chrome-mv3');

function buildExtension(): void {
  console.log('Building the extension …');
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  buildExtension();
  if (values.live) {
    if (!hasDisplay()) throw new Error('There is no display here: run `npm start -- --live` where a person can sign in.');
    const profileDir = resolve('.output/profile');
    mkdirSync(profileDir, { recursive: true });
    await showLive(await launchChromium({ extensionDir, profileDir, headless: false, viewport: null }));
  } else {
    const headless = Boolean(values.headless) || !hasDisplay();
    await showSamples({ extensionDir, headless, language: values.lang });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
