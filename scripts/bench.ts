/**
 * Measures the built extension against none and against the floor, and prints a table. Never fails by what it measures.
 *   npm run bench                  everything in tests/bench
 *   npm run bench -- load churn    some of it
 * BENCH_TIMES sets how often each thing is measured (5).
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { BenchRow } from '../tests/bench/harness/row';
import { formatRows } from '../tests/bench/harness/format-rows';

const folder = 'tests/bench';
const output = '.output/bench';

async function runBench(): Promise<void> {
  const asked = process.argv.slice(2);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => asked.length === 0 || asked.includes(name));
  const rows: BenchRow[] = [];
  for (const name of names) {
    console.error(`measuring: ${name}`);
    rows.push(...(await measure(name)));
  }
  const machine = `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}/bench.json`, `${JSON.stringify({ date, machine, rows }, null, 2)}\n`);
  console.log(`\n${date}, ${machine}\n\n${formatRows(rows)}`);
}

/** A file of the folder that measures something exports a function `measure…`. One that cannot is told of, and the others go on. */
async function measure(name: string): Promise<BenchRow[]> {
  try {
    const module = (await import(pathToFileURL(resolve(folder, `${name}.ts`)).href)) as Record<string, unknown>;
    const found = Object.entries(module).filter(([key, value]) => key.startsWith('measure') && typeof value === 'function');
    const rows: BenchRow[] = [];
    for (const [, run] of found) rows.push(...(await (run as () => BenchRow[] | Promise<BenchRow[]>)()));
    return rows;
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

if (existsSync('.output/chrome-mv3/manifest.json')) void runBench();
else {
  console.error('The extension is not built: run npm run build first.');
  process.exitCode = 1;
}
