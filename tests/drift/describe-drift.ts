import { afterAll, describe, expect, it } from 'vitest';
import type { Fixture } from '../pages/fixture-schema';
import { takeFixtures } from '../pages/take-fixtures';
import { commandFor, formatReport, mutantsPerFixture, rateOf, runFixture, tallyByKind, type Trial } from './run-drift';

const seeds = [...Array(mutantsPerFixture).keys()];

/** One file for each kind of fixture calls this, so that they run side by side. */
export async function describeDrift(kind: Fixture['kind']): Promise<void> {
  const fixtures = (await takeFixtures()).filter((fixture) => fixture.kind === kind);
  const trials: Trial[] = [];

  describe(`${kind} pages as a redesign would leave them`, () => {
    it.each(fixtures.map((fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const))(
      '%s: no mutant tells of what is not there',
      (_, fixture) => {
        const own = [...runFixture(fixture, seeds)];
        trials.push(...own);
        const failures = own
          .filter(({ invented }) => invented.length > 0)
          .map((trial) => `${commandFor(trial)}   # ${trial.kinds.join(', ')}: ${trial.invented.join('; ')}`);
        expect(failures).toEqual([]);
      },
    );

    it('are read wherever the facts are still in the page, whatever the kind of change', () => {
      const tallies = tallyByKind(trials);
      const rates = [...tallies].map(([name, tally]) => ({
        name,
        rate: rateOf(tally),
        examples: rateOf(tally) < 0.95 ? listMissed(trials, name) : [],
      }));
      expect(rates.filter(({ rate }) => rate < 0.95)).toEqual([]);
    });

    afterAll(() => console.log(formatReport(tallyByKind(trials))));
  });
}

function listMissed(trials: readonly Trial[], kind: string): string[] {
  return trials
    .filter(({ kinds, missed }) => kinds.includes(kind) && missed.length > 0)
    .slice(0, 5)
    .map((trial) => `${commandFor(trial)}   # ${trial.missed.join('; ')}`);
}
