/** `npm run zip`: the packages for the stores, looked through by Mozilla's lint, with their hashes. */
import { describePackages, makePackages } from './make-packages';

try {
  console.log(describePackages(await makePackages()).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
