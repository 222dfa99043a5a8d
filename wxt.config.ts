import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { excludedPatterns, matchPatterns } from './lib/ozon/pages/hosts';
import { plainPaths } from './scripts/packages/plain-paths';
import { plainPreact } from './scripts/packages/plain-preact';
import { repack } from './scripts/packages/repack';

/** What WXT would put into content scripts, and what stands there instead. */
const lighter: Readonly<Record<string, string>> = {
  '@wxt-dev/webextension-polyfill/browser': resolve('lib/messages/bare-browser.ts'),
  'wxt/utils/content-script-context': resolve('lib/messages/script-context.ts'),
};

/** Where there is no Preact, JSX needs none. */
const lighterWithoutPreact = { ...lighter, 'preact/jsx-runtime': resolve('components/ui/plain-jsx.ts') };

const useParts = (parts: typeof lighter): Plugin => ({
  name: 'use-lighter-parts',
  enforce: 'pre',
  resolveId(id) {
    return parts[id] ? this.resolve(parts[id]) : null;
  },
});

/** WXT wraps a script in a log and a catch of its own: a third of what stands in every page of the shop. */
const bareScript: Plugin = {
  name: 'bare-script',
  transform(_code, id) {
    const [, path] = id.split('virtual:wxt-unlisted-script-entrypoint?');
    return path && { code: `import script from ${JSON.stringify(path)}; script.main();`, map: null };
  },
};

/** See lib/history/rules-version.ts. */
function hashRules(): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/classify', 'lib/explain', 'lib/ozon'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Where the two scripts run that stand in every page of the shop. They are named here: WXT's own way would put these lists into both. */
const everywhere = { matches: matchPatterns, exclude_matches: excludedPatterns, run_at: 'document_start' } as const;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), plainPreact, plainPaths],
    define: { __RULES__: JSON.stringify(hashRules()) },
    // The preload polyfill would put a `fetch` into our pages. What runs in our own pages stays readable for reviewers.
    build: { sourcemap: false, minify: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // In pages of Ozon every byte counts, and what the scripts there ask of the browser needs no polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      const isWithoutPreact = entrypoints.every(({ name }) => name === 'panel-line');
      config.plugins = [useParts(isWithoutPreact ? lighterWithoutPreact : lighter), bareScript, config.plugins];
      config.build = { ...config.build, minify: true };
    },
    'zip:done': (_wxt, zipFiles) => zipFiles.forEach(repack),
  },
  // Files whose names begin with a dot are left out unless they are named; the checks need these.
  zip: { includeSources: ['.ci/**', '.github/**', '.{dependency-cruiser,editorconfig,gitattributes,gitignore,npmrc,prettier}*'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `alarms` cannot be optional in Firefox, and is asked of nobody in either browser.
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    optional_permissions: ['notifications'],
    host_permissions: matchPatterns,
    content_scripts: [
      { ...everywhere, js: ['order-watch.js'] },
      { ...everywhere, js: ['page-observer.js'], world: 'MAIN' },
    ],
    action: { default_icon: { 16: 'icon/grey-16.png', 32: 'icon/grey-32.png' } }, // coloured where there is something to read
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cancellation-explainer@ozon-orders.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Since Chrome 148; before, and where it is not known, messages are JSON. What is sent is alike in both.
          message_serialization: 'structured_clone',
        }),
  }),
});
