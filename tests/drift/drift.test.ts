import { afterAll, describe, expect, it } from 'vitest';
import { loadFixtures } from '../pages/fixture-schema';
import { commandFor, formatReport, mutantsPerFixture, rateOf, runFixture, tallyByKind, type Trial } from './run-drift';

const fixtures = loadFixtures();
const seeds = [...Array(mutantsPerFixture).keys()];
const trials: Trial[] = [];

describe('pages as a redesign would leave them', () => {
  it.each(fixtures.map((fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const))('%s: no mutant tells of what is not there', (_, fixture) => {
    const own = [...runFixture(fixture, seeds)];
    trials.push(...own);
    const failures = own.filter(({ invented }) => invented.length > 0).map((trial) => `${commandFor(trial)}   # ${trial.kinds.join(', ')}: ${trial.invented.join('; ')}`);
    expect(failures).toEqual([]);
  });

  it('are read wherever the facts are still in the page, whatever the kind of change', () => {
    const tallies = tallyByKind(trials);
    const rates = [...tallies].map(([kind, tally]) => ({ kind, rate: rateOf(tally), examples: rateOf(tally) < 0.95 ? listMissed(kind) : [] }));
    expect(rates.filter(({ rate }) => rate < 0.95)).toEqual([]);
  });

  afterAll(() => console.log(formatReport(tallyByKind(trials))));
});

function listMissed(kind: string): string[] {
  return trials.filter(({ kinds, missed }) => kinds.includes(kind) && missed.length > 0).slice(0, 5).map((trial) => `${commandFor(trial)}   # ${trial.missed.join('; ')}`);
}
