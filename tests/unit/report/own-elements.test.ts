// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ownElements } from '../../../lib/own-elements';
import { reportSnapshot } from '../../../lib/report/read-snapshot';

it('a report is that of the page as it was before we put anything into it', () => {
  const report = (beside: string) =>
    reportSnapshot(
      {
        url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
        html: `<html><body><table><tr><th>Номер отправления</th><th>Статус</th></tr><tr><td>10000001-0007-1</td>${beside}<td>Отменено</td></tr></table>${beside}</body></html>`,
        answers: [],
      },
      new Date('2026-11-28T12:00:00Z'),
    );
  const plain = report('');
  expect(plain.reading?.cancelled).toBe(1);
  for (const name of Object.values(ownElements))
    expect(report(`<${name} data-order="10000001-0007-1"></${name}>`)).toEqual(plain);
});
