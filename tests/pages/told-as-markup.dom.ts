/** A page of which large parts are told as markup is mirrored as one that is told piece by piece. */
import { expect, it } from 'vitest';
import { parseHtml } from './parse-html';
import { mirrorPage } from './read-fixture';
import { takeFixtures } from './take-fixtures';

it.each(['fixtures', 'held-out'] as const)('each page of %s', async (folder) => {
  for (const { kind, name, html } of await takeFixtures(folder)) {
    const page = parseHtml(html);
    const [written, named] = [true, false].map((writesMarkup) => mirrorPage(page, writesMarkup));
    expect.soft(written?.documentElement.outerHTML, `${kind}/${name}`).toBe(named?.documentElement.outerHTML);
  }
});
