/**
 * Proof against drift: fixtures changed as a redesign would change them, read and judged in Node. The tests do the same in a browser's
 * DOM: npx vitest run --project dom tests/drift
 *   npm run drift                                     the report by kind of change, and every failure
 *   npm run drift -- --fixture seller/NAME            one fixture
 *   npm run drift -- --seed N --fixture seller/NAME   one mutant: what was changed, and what was read
 */
import { parseArgs } from 'node:util';
import type { Fixture } from '../tests/pages/fixture-schema';
import { loadFixtures } from '../tests/pages/load-fixtures';
import { diffLines } from '../tests/drift/diff-lines';
import { mutate } from '../tests/drift/mutate';
import { parsePage, type Page } from '../tests/drift/page';
import { commandFor, formatReport, mutantsPerFixture, runFixture, tallyByKind, type Trial } from '../tests/drift/run-drift';

const { values } = parseArgs({ options: { seed: { type: 'string' }, fixture: { type: 'string' } } });
const fixtures = loadFixtures().filter(
  ({ kind, name }) => !values.fixture || values.fixture === name || values.fixture === `${kind}/${name}`,
);

if (fixtures.length === 0) fail(`No fixture is called ${values.fixture ?? ''}.`);
else if (values.seed === undefined) void printReport(fixtures);
else if (!/^\d+$/.test(values.seed) || fixtures.length > 1) fail('--seed takes a whole number, and --fixture beside it.');
else printMutant(fixtures[0]!, Number(values.seed));

async function printReport(chosen: readonly Fixture[]): Promise<void> {
  const started = performance.now();
  const trials: Trial[] = [];
  for (const fixture of chosen) {
    trials.push(...runFixture(fixture, Array(mutantsPerFixture).keys()));
    await new Promise((resolve) => setImmediate(resolve)); // documents are held until a turn ends
  }
  for (const trial of trials) {
    const lines = [...trial.invented.map((line) => `FALSE ${line}`), ...trial.missed.map((line) => `missed ${line}`)];
    if (lines.length > 0) console.log(`${commandFor(trial)}   # ${trial.kinds.join(', ')}\n  ${lines.join('\n  ')}`);
  }
  console.log(
    `\n${formatReport(tallyByKind(trials))}\n\n${chosen.length} fixtures, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if (trials.some(({ invented }) => invented.length > 0)) process.exitCode = 1;
}

function printMutant(fixture: Fixture, seed: number): void {
  const original = parsePage(fixture);
  const mutant = mutate(original, `${fixture.kind}/${fixture.name}`, seed);
  console.log(diffLines(toLines(original), toLines(mutant.page)).join('\n'));
  const [trial] = runFixture(fixture, [seed]);
  console.log(`\nkinds: ${mutant.kinds.join(', ')}\nexpected ${trial!.expected}, found ${trial!.found}`);
  for (const line of trial!.invented) console.log(`FALSE ${line}`);
  for (const line of trial!.missed) console.log(`missed ${line}`);
  if (trial!.invented.length > 0) process.exitCode = 1;
}

/** One line for each tag and text of the page, then its answers as indented JSON. */
function toLines({ document, responses }: Page): string[] {
  const html = document.documentElement.outerHTML.split(/(?=<)|(?<=>)/);
  const json = responses.flatMap(({ url, body }) => [
    url,
    ...(typeof body === 'string' ? body : JSON.stringify(body, null, 1)).split('\n'),
  ]);
  return [...html, ...json].map((line) => line.trim()).filter(Boolean);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
