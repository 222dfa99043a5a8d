import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { judge, type Outcome } from './check';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];
const limitOfAll = 13_200;
const limitOfOtherPages = 1_800;
const limitOfObserver = 2_000;
/** On every page of the shop. */
const [watch, observer] = ['order-watch.js', 'page-observer.js'] as const;
/** What is brought in where a page shows orders. */
const ofOrderPages = 'orders.js';
const [line, whole] = ['panel-line.js', 'panel-whole.js'] as const;
/**
 * Brought in on demand: what lists are read through with, when a person asks for it; what draws the line of a cancelled order,
 * when it comes near the screen, and what draws it whole, when a person unfolds it. No order page carries them otherwise.
 */
const limitsOnDemand: Readonly<Record<string, number>> = { 'catch-up.js': 20_000, [line]: 4_600, [whole]: 11_000 };

/** Gzipped bytes of each file that is brought into a page. */
export function measureContentScripts(buildDir: string): { name: string; bytes: number }[] {
  const folder = join(buildDir, 'content-scripts');
  const beside = [watch, observer, line, whole].map((name) => join(buildDir, name));
  return [...readdirSync(folder).map((name) => join(folder, name)), ...beside]
    .map((path) => ({ name: basename(path), bytes: gzipSync(readFileSync(path), { level: 9 }).length }))
    .sort((one, other) => one.name.localeCompare(other.name));
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
      if (total > limitOfAll) complaints.push(`${build}: ${total} bytes of content scripts, more than ${limitOfAll}`);
      const ownBytes = sizes.find(({ name }) => name === ofOrderPages)?.bytes ?? 0;
      if (total - ownBytes > limitOfOtherPages)
        complaints.push(`${build}: ${total - ownBytes} bytes on pages without orders, more than ${limitOfOtherPages}`);
      for (const { name, bytes } of sizes)
        if (bytes > (limitsOnDemand[name] ?? Infinity))
          complaints.push(`${build}: ${name} has ${bytes} bytes, more than ${limitsOnDemand[name]}`);
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
  return sizes.filter(({ name }) => !(name in limitsOnDemand)).reduce((total, { bytes }) => total + bytes, 0);
}
