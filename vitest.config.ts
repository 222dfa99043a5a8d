import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Vitest would leave one processor free, and so run one file at a time where there are two. */
const everyProcessor = '100%';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // `npm run coverage`: what the unit tests and the page fixtures reach of `lib`.
    coverage: {
      include: ['lib/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.output/coverage',
      thresholds: { lines: 95 },
    },
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
          // Work, not waiting: as long as it takes on a machine that has other things to do.
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: everyProcessor,
        },
      },
      {
        // Mutants of every fixture, and random input: minutes, not seconds.
        test: {
          name: 'drift',
          include: ['tests/drift/**/*.test.ts'],
          testTimeout: 300_000,
          maxWorkers: everyProcessor,
        },
      },
      {
        // The built extension in a real browser: TEST_BROWSER=chromium (or firefox) npx vitest run --project browser
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/harness/warm-up.ts'],
          // What becomes of open pages when the extension is reloaded, and of reminders when the browser is started anew, has been
          // proved for Chromium alone.
          exclude:
            process.env.TEST_BROWSER === 'firefox'
              ? ['tests/e2e/faults/extension-reloaded.e2e.ts', 'tests/e2e/scenarios/reminders.e2e.ts']
              : [],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Their tests mostly wait: for a page to keep still, or for the pace of a person.
          maxConcurrency: 6,
          maxWorkers: 3,
          chaiConfig: { truncateThreshold: 1_000 },
        },
      },
    ],
  },
});
