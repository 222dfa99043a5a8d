import { beforeAll, describe, expect, it } from 'vitest';
import type { PageResult } from '../../lib/read/page-reader';
import { displayNumber } from '../../lib/display-number';
import { findDifferences } from './compare-records';
import type { FixtureFolder } from './fixture-schema';
import { readSavedPage } from './read-fixture';
import { takeFixtures } from './take-fixtures';

/**
 * Has every page of a folder read, and what was read compared with what must be.
 * @param misread pages that are known to be read wrongly, `seller/name`; one that is read right must leave the list
 */
export async function describeFixtures(folder: FixtureFolder, misread: readonly string[] = []): Promise<void> {
  const named = (await takeFixtures(folder)).map((fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const);
  const known = new Set(misread);

  describe.each(named.filter(([name]) => !known.has(name)))('%s', (_, fixture) => {
    let cancellations: PageResult['cancellations'];
    beforeAll(() => {
      ({ cancellations } = readSavedPage(fixture));
    });

    it('gives the expected records and no other', () => {
      expect(compareRecords(fixture.expected.records, cancellations)).toEqual([]);
    });

    it('knows where the page shows them', () => {
      const placed = cancellations.filter(({ place }) => place).map(({ record }) => displayNumber(record));
      expect(placed.sort()).toEqual([...fixture.expected.panels].sort());
    });
  });

  it.each(named.filter(([name]) => known.has(name)))('%s is not read right yet', (_, fixture) => {
    expect(compareRecords(fixture.expected.records, readSavedPage(fixture).cancellations)).not.toEqual([]);
  });

  it('knows no page as misread that is not there', () => {
    expect(misread.filter((name) => !named.some(([other]) => other === name))).toEqual([]);
  });
}

function compareRecords(expected: Parameters<typeof findDifferences>[0], found: PageResult['cancellations']) {
  return findDifferences(
    expected,
    found.map(({ record }) => record),
  );
}
