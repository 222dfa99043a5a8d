/** Mutants of fixtures, read and judged, counted by kind of mutation. */
import type { Fixture } from '../pages/fixture-schema';
import { readDocument } from '../pages/read-fixture';
import { judge, type Verdict } from './judge';
import { mutate } from './mutate';
import { parsePage } from './page';

export const mutantsPerFixture = 50;

export interface Tally {
  mutants: number;
  expected: number;
  found: number;
  invented: number;
}

export interface Trial extends Verdict {
  fixture: string;
  seed: number;
  kinds: string[];
}

/** @yields one trial for each mutant of a fixture, in order of seeds */
export function* runFixture(fixture: Fixture, seeds: Iterable<number>): Generator<Trial> {
  const name = `${fixture.kind}/${fixture.name}`;
  const original = parsePage(fixture);
  for (const seed of seeds) {
    const { page, kinds, lost } = mutate(original, name, seed);
    const { cancellations } = readDocument(page.document, { url: fixture.url, now: fixture.now, responses: page.responses });
    yield {
      fixture: name,
      seed,
      kinds,
      ...judge(
        fixture.expected.records,
        cancellations.map(({ record }) => record),
        lost,
      ),
    };
  }
}

/** Trials by kind; a mutant of several kinds counts for each of them, and once in `all`. */
export function tallyByKind(trials: readonly Trial[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const trial of trials) {
    for (const kind of [...trial.kinds, 'all']) {
      const tally = tallies.get(kind) ?? { mutants: 0, expected: 0, found: 0, invented: 0 };
      tally.mutants += 1;
      tally.expected += trial.expected;
      tally.found += trial.found;
      tally.invented += trial.invented.length;
      tallies.set(kind, tally);
    }
  }
  return tallies;
}

export function rateOf({ expected, found }: Tally): number {
  return expected === 0 ? 1 : found / expected;
}

/** The command that runs one mutant alone. */
export function commandFor({ fixture, seed }: Pick<Trial, 'fixture' | 'seed'>): string {
  return `npm run drift -- --seed ${seed} --fixture ${fixture}`;
}

/** A table for people: one line for each kind, the whole last. */
export function formatReport(tallies: Map<string, Tally>): string {
  const lines = [['kind', 'mutants', 'expected', 'found', 'rate', 'false']];
  const kinds = [...tallies.keys()].filter((kind) => kind !== 'all').sort();
  for (const kind of [...kinds, 'all']) {
    const tally = tallies.get(kind);
    if (tally)
      lines.push([
        kind,
        String(tally.mutants),
        String(tally.expected),
        String(tally.found),
        `${(rateOf(tally) * 100).toFixed(1)} %`,
        String(tally.invented),
      ]);
  }
  return lines.map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(9))).join('')).join('\n');
}
