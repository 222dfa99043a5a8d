import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const unpackedDir = resolve('.output/test/unpacked');

/**
 * The folder to load an extension from. A zip is unpacked once, whoever asks first: tests run in several processes.
 * @param path a folder or a zip
 */
export function unpack(path: string): string {
  if (!isZip(path)) return path;
  const zip = readFileSync(path);
  const folder = join(unpackedDir, createHash('sha256').update(zip).digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(unpackedDir, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), bytes);
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was faster
  }
  return folder;
}

/**
 * The text of one file of an extension.
 * @param path a folder or a zip
 */
export function readPackaged(path: string, name: string): string {
  if (!isZip(path)) return readFileSync(join(path, name), 'utf8');
  const bytes = unzipSync(readFileSync(path), { filter: (file) => file.name === name })[name];
  return new TextDecoder().decode(bytes);
}

function isZip(path: string): boolean {
  return path.endsWith('.zip');
}
