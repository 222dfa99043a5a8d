import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What Firefox remembers of its own code from one start to the next, and the build that it was made by: with another, Firefox
 * itself throws it away. Nothing of a page or an extension is in it.
 */
const names = ['startupCache', 'compatibility.ini'];
const kept = resolve('.output/test/firefox-caches');

/**
 * Keeps the caches of a Firefox that has ended, for those that start with a new profile.
 * @param profileDir of one that never had an extension
 */
export function keepCaches(profileDir: string): void {
  if (!names.every((name) => existsSync(join(profileDir, name)))) return;
  mkdirSync(dirname(kept), { recursive: true });
  const draft = mkdtempSync(`${kept}-`);
  copyCaches(profileDir, draft);
  rmSync(kept, { recursive: true, force: true });
  renameSync(draft, kept);
}

/** Gives them to a new profile; without them Firefox starts all the same, and takes twice as long for it. */
export function giveCaches(profileDir: string): void {
  if (existsSync(kept)) copyCaches(kept, profileDir);
}

function copyCaches(from: string, to: string): void {
  for (const name of names) cpSync(join(from, name), join(to, name), { recursive: true });
}
