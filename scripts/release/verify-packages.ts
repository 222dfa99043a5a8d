import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkBundleSizes } from '../checks/bundle-sizes';
import { checkManifest } from '../checks/manifest';
import type { Packages } from '../packages/name-packages';

const VersionSchema = z.object({ version: z.string() });
const versionFiles = { chrome: 'manifest.json', firefox: 'manifest.json', sources: 'package.json' } as const;

/**
 * What is wrong with the packages: their version, their manifest, their sizes.
 * @returns nothing where they are good
 */
export function verifyPackages(packages: Packages, version: string): string[] {
  const wrongVersions = (Object.keys(versionFiles) as (keyof Packages)[])
    .map((kind) => ({ file: packages[kind], found: readVersion(packages[kind], versionFiles[kind]) }))
    .filter(({ found }) => found !== version)
    .map(({ file, found }) => `${file} is of version ${found}, not ${version}`);
  const outcomes = [checkManifest('chrome'), checkManifest('firefox'), checkBundleSizes()];
  return [...wrongVersions, ...outcomes.filter(({ failed }) => failed > 0).flatMap(({ details }) => details)];
}

function readVersion(zipFile: string, name: string): string {
  const bytes = unzipSync(readFileSync(zipFile), { filter: (file) => file.name === name })[name];
  return VersionSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).version;
}
