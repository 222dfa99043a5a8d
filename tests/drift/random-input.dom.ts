/** Anything at all, through the reader: it never throws, and it tells of no cancellation where nobody told of one. */
import { classifyReason } from '../../lib/classify/classify-reason';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { Cancellation } from '../../lib/cancellation';
import { PageReader } from '../../lib/read/page-reader';
import { parseHtml } from '../pages/parse-html';
import { readSavedPage, type SavedPage } from '../pages/read-fixture';
import { takeFixtures } from '../pages/take-fixtures';
import { anyJson, anyText, anyTexts } from './random-values';
import { readPage } from './read-page';

declare module 'vitest' {
  interface ProvidedContext {
    randomSeed: number;
  }
}

const seller = 'https://seller.ozon.ru/app/postings/fbs?tab=all';
const buyer = 'https://www.ozon.ru/my/orderlist';
const now = '2026-09-10T12:00:00+03:00';
const fixtures = await takeFixtures();

fc.configureGlobal({ seed: inject('randomSeed') });

describe('random input', () => {
  it('10,000 texts, as text of a page and as an answer, tell of nothing', { timeout: 300_000 }, () => {
    const document = parseHtml('<main></main>');
    // Many texts a page: each stands in an element of its own, as unrelated texts do.
    fc.assert(
      fc.property(anyTexts(50), fc.constantFrom(seller, buyer), (texts, url) => {
        document.body.replaceChildren(
          ...texts.map((text) => Object.assign(document.createElement('div'), { textContent: text })),
        );
        const reader = new PageReader(classifyReason);
        for (const text of texts) reader.addAnswer({ url: '/api/posting/list', body: text }, new URL(url), new Date(now));
        expect(readPage(reader, document, url, now)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('10,000 JSON values, received or embedded, tell of nothing', { timeout: 300_000 }, () => {
    const document = parseHtml('<main></main>');
    fc.assert(
      fc.property(anyJson, fc.constantFrom(seller, buyer), fc.boolean(), (value, url, isEmbedded) => {
        const body = JSON.stringify(value);
        const reader = new PageReader(classifyReason);
        document.body.replaceChildren();
        if (isEmbedded) {
          const state = document.createElement('div');
          state.id = 'state-orderList-1-default-1';
          state.setAttribute('data-state', body);
          document.body.append(state);
        } else reader.addAnswer({ url: '/api/posting/list', body }, new URL(url), new Date(now));
        expect(readPage(reader, document, url, now)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('2,000 mangled pages tell of no order but their own', { timeout: 300_000 }, () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(400),
      insert: fc.oneof(anyText, fc.constantFrom('<', '>', '"', '</div>', '<table>', '<!--', '&#0;', '\u0000')),
    });
    const mangled = fc.record({
      fixture: fc.constantFrom(...fixtures),
      edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
      flips: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(mangled, ({ fixture, edits, flips }) => {
        const html = flipLetters(
          edits.reduce((text, { at, remove, insert }) => splice(text, at, remove, insert), fixture.html),
          flips,
        );
        const page: SavedPage = { url: fixture.url, now: fixture.now, html, responses: fixture.responses };
        const known = new Set(
          fixture.expected.records.flatMap(({ postingNumber, orderNumber }) => [
            postingNumber,
            orderNumber ?? postingNumber?.replace(/-\d+$/, ''),
          ]),
        );
        const strangers = readSavedPage(page).cancellations.filter(
          ({ record }) =>
            !known.has(record.postingNumber ?? record.orderNumber) &&
            isWhole(record, fixture.html + JSON.stringify(fixture.responses)),
        );
        expect(strangers.map(({ record }) => record.postingNumber ?? record.orderNumber)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A number that the mangling itself made (a digit lost) is on the page now: only a whole one was there before. */
function isWhole({ postingNumber, orderNumber }: Cancellation, source: string): boolean {
  return source.includes(postingNumber ?? orderNumber ?? '');
}

function splice(text: string, at: number, remove: number, insert: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** Flips the lowest bit of letters, never of digits: another digit would be another order. */
function flipLetters(text: string, places: readonly number[]): string {
  const letters = [...text];
  for (const place of places) {
    const index = Math.min(Math.floor(place * letters.length), letters.length - 1);
    const letter = letters[index];
    if (letter && !/\d/.test(letter)) letters[index] = String.fromCodePoint(letter.codePointAt(0)! ^ 1);
  }
  return letters.join('');
}
