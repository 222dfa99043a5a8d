import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fixtureKinds, FixtureFileSchema, type Fixture, type FixtureFolder, type FixtureKind } from './fixture-schema.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads every fixture of a folder from disk, sorted by kind and name.
 * @throws when a file does not parse, has an unknown key, or lacks its other half
 */
export function loadFixtures(folder: FixtureFolder = 'fixtures'): Fixture[] {
  return fixtureKinds.flatMap((kind) => listNames(folder, kind).map((name) => loadFixture(folder, kind, name)));
}

function listNames(folder: FixtureFolder, kind: FixtureKind): string[] {
  const files = readdirSync(join(here, folder, kind));
  return [...new Set(files.map((file) => basename(file).replace(/\.(?:html|json)$/, '')))].sort();
}

function loadFixture(folder: FixtureFolder, kind: FixtureKind, name: string): Fixture {
  const path = join(here, folder, kind, name);
  const parsed = FixtureFileSchema.safeParse(JSON.parse(readFileSync(`${path}.json`, 'utf8')));
  if (!parsed.success) throw new Error(`${kind}/${name}.json: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, name, kind, html: readFileSync(`${path}.html`, 'utf8') };
}
