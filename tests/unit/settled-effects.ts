import { afterAll } from 'vitest';

/** Longer than a component waits for a frame before its effects run. */
const longestWait = 100;

// A file may end before the effects of what it showed: they would run in the next one, which has another document or none.
if (typeof document !== 'undefined') afterAll(() => new Promise((done) => setTimeout(done, longestWait)));
