import { describe, expect, it } from 'vitest';
import { sideOfHost } from '../../lib/ozon/hosts';
import { fixtureKinds, loadFixtures } from './fixture-schema';

const fixtures = loadFixtures();

describe('page fixtures as a whole', () => {
  it('have names of their own, sorted within their kind', () => {
    const names = fixtures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const kind of fixtureKinds) {
      const own = fixtures.filter((fixture) => fixture.kind === kind).map(({ name }) => name);
      expect(own).toEqual([...own].sort());
      for (const name of own) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it('never use one order number in two fixtures', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, expected } of fixtures)
      for (const { postingNumber, orderNumber } of expected.records) {
        const order = orderNumber ?? postingNumber?.replace(/-\d+$/, '') ?? '';
        owners.set(order, (owners.get(order) ?? new Set()).add(name));
      }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});

describe.each(fixtures)('$kind/$name', ({ kind, url, html, responses, expected }) => {
  it('stands on one of Ozon’s order hosts and asks only that host', () => {
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

  it('expects panels only for its records, in order, for numbers that the page shows', () => {
    const numbers = expected.records.map(({ postingNumber, orderNumber }) => postingNumber ?? orderNumber);
    expect(expected.panels).toEqual([...expected.panels].sort());
    const spare = [...numbers];
    for (const panel of expected.panels) {
      expect(spare).toContain(panel);
      spare.splice(spare.indexOf(panel), 1);
      // Split text nodes and invisible characters are taken out: the number has to be in what a person reads, or in the address.
      const shown = html.replace(/<[^>]+>/g, (tag) => (/href|title|aria/.test(tag) ? tag : '')).replace(/[​-‍﻿]|\s+/g, '');
      expect(shown + url).toContain(panel);
    }
  });

  it('tells each record apart and names it', () => {
    const keys = expected.records.map((record) => [record.postingNumber, record.orderNumber, record.parcelId].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    for (const record of expected.records) {
      const number = record.postingNumber ?? record.orderNumber ?? record.parcelId;
      expect(
        `${html}${url}${JSON.stringify(responses)}`.replace(/<[^>]+>/g, (tag) => (/href|title|aria|data-/.test(tag) ? tag : '')),
      ).toContain(number);
      for (const field of record.absent ?? []) expect(record).not.toHaveProperty(field);
    }
  });
});
