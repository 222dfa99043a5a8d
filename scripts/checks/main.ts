/** `npm test`: everything, to the end even where something fails. With `--static` (`npm run check`): what runs no code of ours. */
import { obtainChromiums } from '../browsers/find-chromium';
import { obtainFirefox } from '../browsers/find-firefox';
import { lintPackage } from '../packages/lint-package';
import { namePackages } from '../packages/name-packages';
import { checkBundleSizes } from './bundle-sizes';
import { judge, type Check, type Outcome } from './check';
import { checkLicences } from './licences';
import { checkManifest } from './manifest';
import { checkRemoteAddresses } from './remote-addresses';
import { checkByCommand } from './run-command';
import { checkByVitest } from './run-vitest';
import { listOldRules } from './stale-rules';

const packages = namePackages();
const cruise = ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'lib'];

/** They only read the sources. */
const sourceChecks: Check[] = [
  checkByCommand('Lock file', 'npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
  checkByCommand('Types', 'tsc', '--noEmit'),
  checkByCommand('Lint', 'eslint', '--max-warnings=0', '.'),
  checkByCommand('Format', 'prettier', '--check', '--log-level=warn', '.'),
  checkByCommand('Direction of imports', 'depcruise', ...cruise),
  checkByCommand('Dead code and unused dependencies', 'knip', '--no-progress'),
];

const packageChecks: Check[] = [
  { name: 'Licences of dependencies', run: checkLicences },
  { name: 'Age of rules', run: listOldRules },
  checkByCommand('Package for Chromium', 'wxt', 'zip'),
  checkByCommand('Package for Firefox', 'wxt', 'zip', '-b', 'firefox'),
  { name: 'Sizes', run: checkBundleSizes },
  { name: 'Manifest for Chromium', run: () => checkManifest('chrome') },
  { name: 'Manifest for Firefox', run: () => checkManifest('firefox') },
  { name: "Mozilla's lint of the Firefox package", run: async () => judge(await lintPackage(packages.firefox)) },
];

const runChecks: Check[] = [
  checkByVitest('Units', 'node'),
  { name: 'Addresses in the built code', run: checkRemoteAddresses },
  { name: 'Chromium is there', run: () => judge([], [obtainChromiums()[0] ?? '']) },
  checkByVitest('Pages, redesigned pages and random input', 'dom'),
  { name: 'Firefox is there', run: () => judge([], [obtainFirefox()]) },
  checkByVitest('End to end in Chromium', 'browser', { TEST_BROWSER: 'chromium', TEST_EXTENSION: packages.chrome }),
  checkByVitest('End to end in Firefox', 'browser', { TEST_BROWSER: 'firefox', TEST_EXTENSION: packages.firefox }),
];

/** What runs side by side, two at a time; then what builds on what was before it, or keeps every processor busy by itself. */
const sideBySide = [...sourceChecks];
const inTurn = process.argv.includes('--static') ? [...packageChecks] : [...packageChecks, ...runChecks];

let passed = 0;
let failed = 0;

async function runOne(check: Check): Promise<void> {
  const start = Date.now();
  console.log(`\n── ${check.name}`);
  let outcome: Outcome;
  try {
    outcome = await check.run();
  } catch (error) {
    outcome = judge([error instanceof Error ? error.message : String(error)]);
  }
  for (const detail of outcome.details) console.log(detail);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? '✓' : '✗'} ${check.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
  );
  passed += outcome.passed;
  failed += outcome.failed;
}

/** Takes out one after the other, until none is left. */
async function runInTurn(waiting: Check[]): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) await runOne(check);
}

await Promise.all([runInTurn(sideBySide), runInTurn(sideBySide)]);
await runInTurn(inTurn);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
