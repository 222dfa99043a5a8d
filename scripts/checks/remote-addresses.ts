import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Outcome } from './check';

/** Links that people are shown: Ozon's own pages, and the sources of rules. */
const shown = [
  'www.ozon.ru',
  'seller.ozon.ru',
  'seller.ozon.kz',
  'seller.ozonru.cn',
  'docs.ozon.ru',
  'docs.ozon.com',
  'seerfar.cn',
];
/** Names of XML's vocabularies and of file formats. */
const vocabularies = ['www.w3.org', 'schemas.openxmlformats.org', 'schemas.microsoft.com'];
/** Said in the comments and messages of libraries. */
const mentioned = [
  'developer.mozilla.org',
  'en.wikipedia.org',
  'github.com',
  'gitlab.com',
  'www.chartjs.org',
  'www.robertpenner.com',
];
/** Stands for "no address" where one has to be parsed. */
const nowhere = ['elsewhere.invalid'];
const allowed = new Set([...shown, ...vocabularies, ...mentioned, ...nowhere]);

/** Every address in the built code, markup and styles is one that is named here: nothing else could be loaded or asked. */
export function checkRemoteAddresses(): Outcome {
  const complaints = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap((buildDir) =>
    readdirSync(buildDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|html|css)$/.test(name))
      .flatMap((name) => {
        const hosts = findHosts(readFileSync(join(buildDir, name), 'utf8'));
        return hosts.filter((host) => !allowed.has(host)).map((host) => `${buildDir}/${name} names ${host}`);
      }),
  );
  return judge(complaints);
}

function findHosts(text: string): string[] {
  return [...new Set([...text.matchAll(/\b(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/gi)].map(([, host]) => host!.toLowerCase()))];
}
