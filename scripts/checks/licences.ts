import { readFileSync } from 'node:fs';
import { judge, type Outcome } from './check';

const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0', '(MIT OR Apache-2.0)'];

interface LockedPackage {
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
}

/** What is shipped (not what only builds or tests) comes under a licence that permits it. */
export function checkLicences(): Outcome {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
  const shipped = Object.entries(lock.packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  const complaints = shipped
    .filter(([, { license }]) => !license || !allowed.includes(license))
    .map(([path, { license }]) => `${path.replace(/^node_modules\//, '')}: ${license ?? 'no licence named'}`);
  return judge(complaints, [`${shipped.length} packages are shipped`]);
}
