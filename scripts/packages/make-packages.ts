import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runCommand } from '../checks/run-command';
import { lintPackage } from './lint-package';
import { namePackages, type Packages } from './name-packages';

/**
 * Builds and packs the extension for every store.
 * @throws with the builder's words when that fails, and with the lint's where Mozilla's store would complain
 */
export async function makePackages(): Promise<Packages> {
  for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
    const { status, output } = await runCommand('wxt', args);
    if (status !== 0) throw new Error(output);
  }
  const packages = namePackages();
  const complaints = await lintPackage(packages.firefox);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return packages;
}

/** Lines for people: each package, its size and its SHA-256. */
export function describePackages(packages: Packages): string[] {
  return Object.values(packages).map((file: string) => {
    const bytes = readFileSync(file);
    return `${hash(bytes)}  ${String(bytes.length).padStart(8)}  ${file}`;
  });
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
