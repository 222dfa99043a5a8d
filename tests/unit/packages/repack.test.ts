import { strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repack } from '../../../scripts/packages/repack';

const folder = mkdtempSync(join(tmpdir(), 'repack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function repackOf(name: string, files: readonly [string, string][], mtime: Date): Buffer {
  const path = join(folder, name);
  writeFileSync(path, zipSync(Object.fromEntries(files.map(([file, text]) => [file, strToU8(text)])), { mtime, level: 1 }));
  repack(path);
  return readFileSync(path);
}

test('the same files give the same bytes, in whatever order and at whatever time they were packed', () => {
  const files: [string, string][] = [
    ['manifest.json', '{}'],
    ['_locales/', ''],
    ['_locales/en/messages.json', '{"name": {}}'],
  ];
  const one = repackOf('one.zip', files, new Date(2025, 1, 2));
  const other = repackOf('other.zip', files.toReversed(), new Date(2026, 10, 25));
  expect(one.equals(other)).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['_locales/en/messages.json', 'manifest.json']);

  const changed = repackOf('changed.zip', [['manifest.json', '{ }'], ...files.slice(1)], new Date(2025, 1, 2));
  expect(one.equals(changed)).toBe(false);
});
