import { expect, it } from 'vitest';
import { buildReport } from '../../../lib/report/build-report';
import { longestReport } from '../../../lib/report/page-report';
import { parseHtml } from '../../pages/parse-html';
import { takeFixtures } from '../../pages/take-fixtures';
import { readReport, reportOf } from './check-reports';
import { openPage } from './planted-page';

const fixtures = await takeFixtures();

it('is the same each time', () => {
  for (const fixture of fixtures.filter((_one, index) => index % 20 === 0)) {
    expect(reportOf(fixture, openPage(fixture, true))).toEqual(reportOf(fixture, openPage(fixture, true)));
  }
});

it('of a page too large to be told whole, lists lose their ends', () => {
  const rows = Array.from(
    { length: 6_000 },
    (_one, index) => `<tr><td>${String(20_000_000 + index)}-0001-1</td><td>Отменено</td><td>Покупатель передумал</td></tr>`,
  );
  const document = parseHtml(`<table><tbody>${rows.join('')}</tbody></table>`);
  const made = buildReport(
    document,
    [],
    new URL('https://seller.ozon.ru/app/postings/fbs?tab=cancelled'),
    new Date('2026-09-10T12:00:00Z'),
  )!;
  expect(JSON.stringify(made).length).toBeLessThanOrEqual(longestReport);
  expect(made.shortened).toBe(100);
  expect(made.reading?.cancelled).toBe(6_000);
  expect(readReport(made)).toHaveLength(100);
});

it('is made for Ozon’s order hosts alone', () => {
  const document = parseHtml('<p>Отменён</p>');
  expect(buildReport(document, [], new URL('https://shop.example/my/orderlist'), new Date())).toBeUndefined();
});
