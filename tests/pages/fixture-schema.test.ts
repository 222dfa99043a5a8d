import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sideOfHost } from '../../lib/ozon/pages/hosts';
import { reasons } from '../../lib/ozon/causes/reasons';
import { fixtureKinds } from './fixture-schema';
import { loadFixtures } from './load-fixtures';

const fixtures = loadFixtures();

describe('page fixtures as a whole', () => {
  it('are as many as the reader has to be judged by', () => {
    const count = (kind: string) => fixtures.filter((fixture) => fixture.kind === kind).length;
    expect(count('seller')).toBeGreaterThanOrEqual(26);
    expect(count('buyer')).toBeGreaterThanOrEqual(22);
    expect(count('nothing')).toBeGreaterThanOrEqual(22);
  });

  it('have names of their own, sorted within their kind', () => {
    const names = fixtures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const kind of fixtureKinds) {
      const own = fixtures.filter((fixture) => fixture.kind === kind).map(({ name }) => name);
      expect(own).toEqual([...own].sort());
      for (const name of own) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it('never expect one order in two fixtures of a side', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, expected } of fixtures)
      for (const { side, postingNumber, orderNumber } of expected.records) {
        const order = `${side} ${orderNumber ?? postingNumber?.replace(/-\d+$/, '') ?? ''}`;
        owners.set(order, (owners.get(order) ?? new Set()).add(name));
      }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});

describe.each(fixtures)('$kind/$name', ({ kind, url, html, responses, expected }) => {
  it('stands on one of Ozon’s order hosts and loads nothing from elsewhere', () => {
    const side = sideOfHost(new URL(url).hostname);
    expect(side).toBeDefined();
    if (kind !== 'nothing') expect(side).toBe(kind);
    for (const record of expected.records) expect(record.side).toBe(side);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|video)\b[^>]*\s(?:src|href)=["']?(?:https?:)?\/\//i);
  });

  it('expects nothing where nothing is cancelled, and something elsewhere', () => {
    expect(expected.records.length > 0).toBe(kind !== 'nothing');
    if (kind === 'nothing') expect(expected.panels).toEqual([]);
  });

  it('expects panels in order, for its own records, with numbers that the page shows', () => {
    expect(expected.panels).toEqual([...expected.panels].sort());
    const spare = expected.records.map(({ postingNumber, orderNumber }) => postingNumber ?? orderNumber);
    for (const panel of expected.panels) {
      expect(spare).toContain(panel);
      spare.splice(spare.indexOf(panel), 1);
      expect(readable(html) + url + JSON.stringify(responses)).toContain(panel);
    }
  });

  it('tells its records apart, each by a number that the page holds', () => {
    const keys = expected.records.map((record) => [record.postingNumber, record.orderNumber, record.parcelId].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    for (const record of expected.records) {
      const number = record.postingNumber ?? record.orderNumber ?? '?';
      expect(readable(html) + url + JSON.stringify(responses)).toContain(number);
      for (const field of record.absent ?? []) expect(record).not.toHaveProperty(field);
    }
  });
});

describe('reason texts of the fixtures', () => {
  const texts = fixtures.flatMap(({ name, expected }) =>
    expected.records.flatMap((record) =>
      record.reasonText === undefined ? [] : [{ name, record, letters: keepLetters(record.reasonText) }],
    ),
  );

  it('stand in the catalogue with the cause expected, or are marked as new wordings', () => {
    for (const { name, record, letters } of texts) {
      const rows = reasons.filter(
        ({ texts, side }) => (side ?? record.side) === record.side && texts.some((text) => keepLetters(text) === letters),
      );
      expect(rows.length, `${name}: ${record.reasonText}`).toBe(record.newWording ? 0 : 1);
      if (rows[0]) expect(rows[0].cause, `${name}: ${record.reasonText}`).toBe(record.cause);
      if (record.newWording) expect(record.confidence, name).not.toBe('certain');
    }
  });

  it('are read from the page: each stands in its text, its attributes or its JSON', () => {
    const pages = new Map(
      fixtures
        .filter(({ expected }) => expected.records.some(({ reasonText }) => reasonText))
        .map(({ name, html, responses }) => [name, keepLetters(gatherWords(html) + JSON.stringify(responses))]),
    );
    for (const { name, record, letters } of texts)
      expect(pages.get(name)?.includes(letters), `${name}: ${record.reasonText}`).toBe(true);
  });
});

/** All that a page says: its text, its titles and labels, its embedded state. */
function gatherWords(html: string): string {
  const { body } = new JSDOM(html).window.document;
  const attributes = ['title', 'aria-label', 'data-state'].flatMap((name) =>
    [...body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
  );
  return [body.textContent, ...attributes].join(' ');
}

/** Letters and digits alone, for spelling does not tell reasons apart: case, ё, spaces, punctuation, width. */
function keepLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a person reads, and the attributes that tell something, without other tags, spaces and zero-width characters. */
function readable(html: string): string {
  const text = html.replace(/<[^>]+>/g, (tag) => (/href|title|aria|data-/.test(tag) ? tag : ''));
  return text.replace(/[\u200b-\u200d\ufeff\s]+/g, '');
}
