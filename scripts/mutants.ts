/**
 * Mutation tests: changes the code in small ways, and sees whether a test fails. Reports are left in .output/mutants.
 *   npm run mutants                                     every part, one after the other
 *   npm run mutants -- history                          one part
 *   npm run mutants -- history lib/history/goods.ts     one file of it
 */
import { Stryker } from '@stryker-mutator/core';

interface Part {
  /** Files that are changed: what reckons, not what merely passes on. */
  folder: string;
  files: string[];
  /** Files of tests that have to notice, and are quick. */
  tests: string[];
}

const parts: Record<string, Part> = {
  history: {
    folder: 'lib/history',
    files: ['identity', 'merge-records', 'merge-products', 'merge-evidence', 'goods', 'sum-up', 'tallies'],
    // Not sort-date: its tests change the time zone, which a thread, as they run in here, cannot.
    tests: ['count-repeats', 'identity', 'merge-products', 'merge-records', 'save-records', 'summarise', 'tallies', 'unseen'].map(
      (name) => `tests/unit/history/${name}.test.ts`,
    ),
  },
  explaining: {
    folder: 'lib/explain',
    files: ['deadlines', 'due', 'elapsed', 'find-due-today', 'good-until', 'judge-counts', 'reckon-cost'],
    tests: ['deadlines', 'find-due-today', 'judge-counts', 'reckon-cost'].map((name) => `tests/unit/explain/${name}.test.ts`),
  },
  reading: {
    folder: 'lib/read',
    files: ['words/dates', 'words/share', 'words/status', 'visible/relevance'],
    tests: ['tests/unit/read/*.test.ts'],
  },
};

/** Below it, the command fails. Percent. */
const lowestScore = 80;

const [wanted, file] = process.argv.slice(2);
for (const name of wanted ? [wanted] : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}`);
  process.env['MUTANTS_TESTS'] = part.tests.join(',');
  await new Stryker({
    mutate: file ? [file] : part.files.map((one) => `${part.folder}/${one}.ts`),
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutants.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    dryRunTimeoutMinutes: 20,
    timeoutMS: 60_000, // a busy machine is no endless loop; those are told by the number of rounds
    thresholds: { high: 100, low: lowestScore, break: lowestScore },
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
    htmlReporter: { fileName: `.output/mutants/${name}.html` },
    tempDirName: '.output/mutants/sandbox',
    ignorePatterns: ['docs', 'public', 'tests/e2e', 'tests/bench', 'tests/drift', 'tests/pages'],
  }).runMutationTest();
}
