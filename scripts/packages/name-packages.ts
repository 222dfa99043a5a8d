import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PackageSchema = z.object({ name: z.string(), version: z.string() });

export interface Packages {
  /** For Chrome, Edge, Opera and Yandex Browser. */
  chrome: string;
  firefox: string;
  /** What Mozilla's reviewers build the Firefox one from. */
  sources: string;
}

/** Where the packages of the present version are written. */
export function namePackages(): Packages {
  const { name, version } = PackageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const path = (kind: string) => `.output/${name}-${version}-${kind}.zip`;
  return { chrome: path('chrome'), firefox: path('firefox'), sources: path('sources') };
}
