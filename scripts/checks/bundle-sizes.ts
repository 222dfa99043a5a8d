import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { judge, type Outcome } from './check';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];
const limitOfAll = 51_000;
const limitOfOtherPages = 4_000;
const limitOfObserver = 2_000;
const observer = 'page-observer.js';
/** What is brought in where a page shows orders; the other scripts are on every page of the shop. */
const reader = 'orders.js';
/** Brought in when a person asks for it, into one tab: no order page carries it otherwise. */
const onDemand = 'catch-up.js';
const limitOfOnDemand = 20_000;

/** Gzipped bytes of each file that is brought into a page. */
export function measureContentScripts(buildDir: string): { name: string; bytes: number }[] {
  const folder = join(buildDir, 'content-scripts');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
}

/** Lines that tell the sizes of a build, for people. */
export function describeSizes(buildDir: string): string[] {
  const sizes = measureContentScripts(buildDir);
  return [...sizes, { name: 'all of an order page', bytes: sumOfOrderPage(sizes) }].map(
    ({ name, bytes }) => `${buildDir}  ${name.padEnd(24)} ${String(bytes).padStart(7)} bytes gzipped`,
  );
}

/** What an order page has to carry stays small: all content scripts together, and the observer in the page's own world. */
export function checkBundleSizes(): Outcome {
  const complaints: string[] = [];
  const notes: string[] = [];
  for (const build of builds) {
    try {
      const sizes = measureContentScripts(build);
      notes.push(...describeSizes(build));
      const observerBytes = sizes.find(({ name }) => name === observer)?.bytes;
      const total = sumOfOrderPage(sizes);
      const onDemandBytes = sizes.find(({ name }) => name === onDemand)?.bytes ?? 0;
      if (total > limitOfAll) complaints.push(`${build}: ${total} bytes of content scripts, more than ${limitOfAll}`);
      const readerBytes = sizes.find(({ name }) => name === reader)?.bytes ?? 0;
      if (total - readerBytes > limitOfOtherPages)
        complaints.push(`${build}: ${total - readerBytes} bytes on pages without orders, more than ${limitOfOtherPages}`);
      if (onDemandBytes > limitOfOnDemand)
        complaints.push(`${build}: ${onDemand} has ${onDemandBytes} bytes, more than ${limitOfOnDemand}`);
      if (observerBytes === undefined) complaints.push(`${build}: ${observer} is missing`);
      else if (observerBytes > limitOfObserver)
        complaints.push(`${build}: observer has ${observerBytes} bytes, more than ${limitOfObserver}`);
    } catch (error) {
      complaints.push(`${build}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return judge(complaints, notes);
}

function sumOfOrderPage(sizes: readonly { name: string; bytes: number }[]): number {
  return sizes.filter(({ name }) => name !== onDemand).reduce((total, { bytes }) => total + bytes, 0);
}
