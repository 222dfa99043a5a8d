import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../lib/report/build-report';
import { runFixture } from '../../../scripts/fixture/run-fixture';
import type { Fixture } from '../../pages/fixture-schema';
import { loadFixtures } from '../../pages/load-fixtures';
import { readSavedPage } from '../../pages/read-fixture';

const source = loadFixtures().find(({ name }) => name === 'fbs-list-from-xhr')!;

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
  mkdirSync(join(folder, 'fixtures'));
  const answers = source.responses.map(({ url, body }) => ({ url, body: JSON.stringify(body), shopId: '1000001' }));
  const report = buildReport(new JSDOM(source.html).window.document, answers, new URL(source.url), new Date(source.now));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report, null, 1));
  return { report: join(folder, 'report.json'), fixtures: join(folder, 'fixtures') };
}

function load(folder: string, name: string): Fixture {
  const path = join(folder, 'seller', name);
  return {
    ...(JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Fixture),
    name,
    kind: 'seller',
    html: readFileSync(`${path}.html`, 'utf8'),
  };
}

describe('a fixture made of a report', () => {
  it('is read as the page was, and leaves the answers to a person', () => {
    const { report, fixtures } = makeFolder();
    expect(runFixture([report, '--name', 'new-layout'], fixtures).failed).toBe(false);
    const made = load(fixtures, 'new-layout');
    const found = readSavedPage(made).cancellations;
    expect(found.map(({ record }) => record.reasonText)).toEqual(source.expected.records.map((record) => record.reasonText));
    expect(found.every(({ record }) => /^\d{7}$/.test(record.shopId ?? '') && record.shopId !== '1000001')).toBe(true);
    expect(made.expected).toEqual({ records: [], panels: [] });
    expect(made.about).toContain('not filled in');
  });

  it('has orders of its own', () => {
    const { report, fixtures } = makeFolder();
    runFixture([report, '--name', 'first'], fixtures);
    runFixture([report, '--name', 'second'], fixtures);
    const [first, second] = ['first', 'second'].map((name) =>
      readSavedPage(load(fixtures, name)).cancellations.map(({ record }) => record.orderNumber!),
    );
    expect(first).toHaveLength(3);
    expect(second).toHaveLength(3);
    expect(first!.filter((order) => second!.includes(order))).toEqual([]);
  });

  it('never overwrites another, and finds a name itself', () => {
    const { report, fixtures } = makeFolder();
    runFixture([report, '--name', 'first'], fixtures);
    expect(runFixture([report, '--name', 'first'], fixtures)).toMatchObject({ failed: true });
    expect(runFixture([report], fixtures).lines[1]).toContain('reported-seller-postings.json');
    expect(runFixture([report], fixtures).lines[1]).toContain('reported-seller-postings-2.json');
  });

  it('is not made of anything else', () => {
    const { report, fixtures } = makeFolder();
    const other = join(fixtures, '../other.json');
    cpSync(report, other);
    for (const text of [
      '{',
      '[]',
      JSON.stringify({ ...(JSON.parse(readFileSync(report, 'utf8')) as object), format: 'page-report/2' }),
    ]) {
      writeFileSync(other, text);
      const { lines, failed } = runFixture([other], fixtures);
      expect(failed).toBe(true);
      expect(lines).toHaveLength(1);
    }
    expect(runFixture([], fixtures).failed).toBe(true);
    expect(runFixture([`${report}.none`], fixtures).lines[0]).toMatch(/^There is no file/);
    expect(runFixture([report, '--name', '../x'], fixtures).failed).toBe(true);
  });
});
