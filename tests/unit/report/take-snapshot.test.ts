// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reportSnapshot } from '../../../lib/report/read-snapshot';
import { keepRecent, snapshotBounds, takeSnapshot } from '../../../lib/report/take-snapshot';

const answer = (name: string, size: number) => ({ url: `/api/posting/${name}`, body: name.padEnd(size, ' ') });

describe('a snapshot of a page', () => {
  it('holds the last answers that fit', () => {
    const many = Array.from({ length: 50 }, (_one, index) => answer(String(index), 10));
    expect(keepRecent(many).map(({ body }) => body.trim())).toEqual(
      many.slice(-snapshotBounds.count).map(({ body }) => body.trim()),
    );
    const large = [answer('a', 10), answer('b', snapshotBounds.answers - 5), answer('c', 5)];
    expect(keepRecent(large).map(({ url }) => url.at(-1))).toEqual(['b', 'c']);
    expect(keepRecent([answer('a', snapshotBounds.answers + 1)])).toEqual([]);
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
