import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** Zip files tell local time without a zone: these figures are the same in every zone. */
const date = new Date(2020, 0, 1);

/** Writes a zip anew, in the order of names and with one date for all, so that the same files always give the same bytes. */
export function repack(zipFile: string): void {
  const files = Object.entries(unzipSync(readFileSync(zipFile))).filter(([name]) => !name.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(zipFile, zipSync(Object.fromEntries(files), { level: 9, mtime: date }));
}
