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

it('CONTRIBUTING.md names every file of what we know of Ozon in its table, once', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').match(/^\| .*$/gm) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/`([\w-]+\/[\w-]+\.ts)`/g)].map(([, file]) => file!));
  const files = readdirSync('lib/ozon', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(named.sort()).toEqual(files.sort());
});

describe('a reader of another language', () => {
  const translations = ['README.zh-CN.md', 'README.ru.md'];

  it('finds the README in it', () => {
    for (const file of ['README.md', ...translations]) expect(documents).toContain(file);
  });

  it.each(translations)(
    'is told the same in %s: as many chapters and pictures, the same commands, and the same numbers',
    (file) => {
      expect(outlineOf(file)).toEqual(outlineOf('README.md'));
    },
  );
});

/** What does not depend on the language; decimal commas are points here, and units are left out. */
function outlineOf(file: string) {
  const text = readFileSync(file, 'utf8');
  const find = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
  return {
    chapters: find(/^(##) /gm).length,
    pictures: find(/^(!\[)/gm).length,
    commands: find(/`?(npm (?:start|test|run [a-z]+))/g),
    cells: find(/^\|.*\|$/gm).length,
    numbers: text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(2)
          .join(' ')
          .replaceAll(',', '.')
          .match(/[\d.]+/g),
      ),
  };
}
