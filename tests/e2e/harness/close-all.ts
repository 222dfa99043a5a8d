import type { TestPage } from './test-browser';

/** Closes pages, and empties the list of them. Those that a test closed itself refuse it. */
export async function closeAll(pages: TestPage[]): Promise<void> {
  await Promise.all(pages.splice(0).map((page) => page.close().catch(() => undefined)));
}
