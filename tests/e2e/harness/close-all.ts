import type { TestPage } from './test-browser';

/** What every call to a page that was closed is refused with. */
export const isClosed = 'This page is closed';

/** Closes pages that a test left open, and empties the list of them. */
export async function closeAll(pages: TestPage[]): Promise<void> {
  const ignoreClosed = (error: unknown) => {
    if (!(error instanceof Error) || error.message !== isClosed) throw error;
  };
  await Promise.all(pages.splice(0).map((page) => page.close().catch(ignoreClosed)));
}
