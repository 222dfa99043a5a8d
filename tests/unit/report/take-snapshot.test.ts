// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reportSnapshot } from '../../../lib/report/read-snapshot';
import { snapshotBounds, takeSnapshot } from '../../../lib/report/take-snapshot';

const answer = (name: string, size: number) => {
  const empty = JSON.stringify({ url: `/api/posting/${name}`, body: '' });
  return JSON.stringify({ url: `/api/posting/${name}`, body: ' '.repeat(size - empty.length) });
};

describe('a snapshot of a page', () => {
  it('holds the last answers that fit', () => {
    const many = Array.from({ length: 50 }, (_one, index) => answer(String(index), 60));
    const names = (answers: string[]) => takeSnapshot(document, answers).answers.map(({ url }) => url.split('/').at(-1));
    expect(names(many)).toEqual(
      Array.from({ length: snapshotBounds.count }, (_one, index) => String(50 - snapshotBounds.count + index)),
    );
    expect(names([answer('a', 60), answer('b', snapshotBounds.answers - 60), answer('c', 60)])).toEqual(['b', 'c']);
    expect(names([answer('a', snapshotBounds.answers + 1)])).toEqual([]);
  });

  it('leaves out what is no answer', () => {
    expect(takeSnapshot(document, ['{', '7', answer('a', 60)]).answers).toHaveLength(1);
  });

  it('becomes a report, of which nothing ran', () => {
    document.body.innerHTML = `<table><tr><td>10000131-0023-1</td><td>Отменено</td></tr></table><script>window.ran = true</script><img src="x" onerror="window.ran = true">`;
    const { html } = takeSnapshot(document, []);
    expect(html).toContain('10000131-0023-1');
    const body = JSON.stringify({ posting_number: '10000131-0023-1', status: 'cancelled', customer: { name: 'Кукушкина' } });
    const snapshot = { url: 'https://seller.ozon.ru/app/postings/fbs', html, answers: [{ url: '/api/posting/list', body }] };
    const report = reportSnapshot(JSON.parse(JSON.stringify(snapshot)), new Date('2026-09-10T12:00:00Z'));
    expect(report.reading).toMatchObject({ cancelled: 1, channels: { observed: 1, visible: 1 } });
    expect(report.html).toContain('Отменено');
    expect(JSON.stringify(report)).not.toMatch(/10000131|Кукушкина|ran|onerror/);
    expect('ran' in window).toBe(false);
  });

  it('is refused where it is none, or of another site', () => {
    expect(() => reportSnapshot({ html: '' }, new Date())).toThrow();
    expect(() => reportSnapshot({ url: 'https://shop.example/', html: '', answers: [] }, new Date())).toThrow('order host');
  });
});
