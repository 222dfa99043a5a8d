/** A reader of the documents finds what they name: commands, files, pictures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const builtIn = ['install', 'ci', 'test', 'start'];
const documents = ['.', 'docs', 'docs/store', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names commands that are there', () => {
    const named = [...text.matchAll(/\bnpm (run )?([a-z][\w:]*)/g)].map(([, run, name]) => ({ run, name: name! }));
    const missing = named.filter(({ run, name }) => !(name in scripts) && (run || !builtIn.includes(name)));
    expect(missing).toEqual([]);
  });

  it('links to files that are there, and to nothing insecure', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const files = targets.filter((target) => !/^(?:https:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
    expect(files.filter((file) => !existsSync(join(dirname(document), file)))).toEqual([]);
  });

  it('names files and folders of the project that are there', () => {
    const named = [...text.matchAll(/`((?:lib|components|entrypoints|scripts|tests|docs|public)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('the documents of a reader are there in every language', () => {
  for (const file of ['README.md', 'README.zh-CN.md', 'README.ru.md']) expect(documents).toContain(file);
});
