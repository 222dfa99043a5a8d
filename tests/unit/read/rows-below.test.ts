import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const readReasons = (rows: string) =>
  readSavedPage({
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
    now: '2026-11-25T12:00:00+03:00',
    html: `<body><table><thead><tr><th>Номер отправления</th><th>Статус</th><th>Товар</th></tr></thead><tbody>${rows}</tbody></table></body>`,
    responses: [],
  }).cancellations.map(({ record }) => [record.postingNumber, record.reasonText]);

const posting = (number: string) => `<tr><td>${number}</td><td>Отменено</td><td>Плед</td></tr>`;
const tells = (reason: string) => `<tr><td colspan="3"><span>Причина отмены</span> <span>${reason}</span></td></tr>`;
const lost = 'Заказ утерян при доставке';
const outOfStock = 'Товар закончился на складе';

describe('a row that names no posting', () => {
  it('tells of the posting above it', () => {
    expect(readReasons(posting('10000001-0001-1') + tells(lost) + posting('10000002-0001-1'))).toEqual([
      ['10000001-0001-1', lost],
      ['10000002-0001-1', undefined],
    ]);
  });

  it('is no part of the row above where such rows head groups', () => {
    const rows = tells(lost) + posting('10000001-0001-1') + tells(outOfStock) + posting('10000002-0001-1');
    expect(readReasons(rows)).not.toContainEqual(['10000001-0001-1', outOfStock]);
  });
});
