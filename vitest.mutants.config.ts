import { defineConfig } from 'vitest/config';

/** For `npm run mutants`: the tests of one part, which it names in MUTANTS_TESTS, in Node alone. */
export default defineConfig({
  test: {
    include: (process.env['MUTANTS_TESTS'] ?? '').split(',').filter(Boolean),
    testTimeout: 60_000,
    // The mutant is chosen by a switch in the code: nothing has to be loaded anew for it.
    isolate: false,
  },
});
