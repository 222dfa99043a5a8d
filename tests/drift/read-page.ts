import { type PageReader, runToEnd } from '../../lib/read/page-reader';

/** @returns a line for each cancellation that was read, none where nothing was */
export function readPage(reader: PageReader, document: Document, url: string, now: string): string[] {
  const result = runToEnd(reader.read(document, new URL(url), new Date(now)));
  return result?.cancellations.map(({ record }) => JSON.stringify(record)) ?? [];
}
