import { beforeAll, describe, expect, it } from 'vitest';
import type { PageResult } from '../../lib/read/page-reader';
import { displayNumber } from '../../lib/display-number';
import { findDifferences } from './compare-records';
import { type FixtureFolder, loadFixtures } from './fixture-schema';
import { readSavedPage } from './read-fixture';

/** Has every page of a folder read, and what was read compared with what must be. */
export function describeFixtures(folder: FixtureFolder): void {
  const named = loadFixtures(folder).map((fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const);
  describe.each(named)('%s', (_, fixture) => {
    let cancellations: PageResult['cancellations'];
    beforeAll(() => {
      ({ cancellations } = readSavedPage(fixture));
    });

    it('gives the expected records and no other', () => {
      expect(
        findDifferences(
          fixture.expected.records,
          cancellations.map(({ record }) => record),
        ),
      ).toEqual([]);
    });

    it('knows where the page shows them', () => {
      const placed = cancellations.filter(({ place }) => place).map(({ record }) => displayNumber(record));
      expect(placed.sort()).toEqual([...fixture.expected.panels].sort());
    });
  });
}
