import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isSandboxed, obtainChromiums } from './scripts/browsers/find-chromium.ts';
import type { FixtureFolder } from './tests/pages/fixture-schema.ts';
import { loadFixtures } from './tests/pages/load-fixtures.ts';
import { LongestFirst } from './tests/longest-first.ts';

const launchOptions = {
  /** Looked for when it is needed: tests in Node need none. */
  get executablePath() {
    return obtainChromiums()[0];
  },
  chromiumSandbox: isSandboxed,
};

/** Vitest would leave one processor free, and so run one file at a time where there are two. */
const everyProcessor = '100%';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // `npm run coverage`: what the tests in Node and in a browser's DOM reach of `lib`.
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
          include: ['tests/**/*.test.{ts,tsx}'],
          // A process of its own for every file takes as long as a third of all tests.
          isolate: false,
          setupFiles: ['tests/unit/fresh-modules.ts', 'tests/unit/settled-effects.ts'],
          // Work, not waiting: as long as it takes on a machine that has other things to do.
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: everyProcessor,
        },
      },
      {
        // Whole pages, their mutants and random input, in a browser's own DOM: where the reader works, and ten times as fast as jsdom.
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.ts'],
          testTimeout: 300_000,
          maxWorkers: everyProcessor,
          // The same input in each run; another with RANDOM_SEED, to go looking.
          provide: { randomSeed: Number(process.env['RANDOM_SEED'] ?? 20_261_123) },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            commands: { loadFixtures: (_context, folder: FixtureFolder) => loadFixtures(folder) },
          },
        },
        // Told beforehand, for one that is found later would load a page anew under its tests. jsdom is for Node.
        optimizeDeps: {
          include: ['fast-check', 'preact', 'preact/hooks', 'preact/jsx-runtime', 'wxt/utils/define-unlisted-script', 'zod/mini'],
          exclude: ['jsdom'],
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
          isolate: false,
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
