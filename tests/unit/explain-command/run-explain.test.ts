import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../lib/ozon/causes/causes';
import type { Explained } from '../../../scripts/explain/explain-pages';
import { runExplain } from '../../../scripts/explain/run-explain';
import type { Fixture } from '../../pages/fixture-schema';
import { loadFixtures } from '../../pages/load-fixtures';

const fixtures = new Map(loadFixtures().map((fixture) => [fixture.name, fixture]));
const folder = mkdtempSync(join(tmpdir(), 'explain-'));
const now = new Date('2026-09-10T12:00:00Z');

function save(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function explainAsJson(file: string, ...more: string[]): Explained[] {
  const { lines, failed } = runExplain([file, '--json', ...more], now);
  expect(failed).toBe(false);
  return JSON.parse(lines.join('\n')) as Explained[];
}

/** What a browser would save of a fixture's page, its answers and something that is none of Ozon's. */
function toHar({ url, html, responses }: Fixture) {
  const entry = (asked: string, mimeType: string, text: string, headers: { name: string; value: string }[] = []) => ({
    startedDateTime: '2026-09-10T12:00:00Z',
    request: { method: 'GET', url: new URL(asked, url).href, headers },
    response: { status: 200, content: { mimeType, text } },
  });
  return {
    log: {
      version: '1.2',
      entries: [
        entry('https://tracker.example/collect', 'application/json', '{"posting_number":"10000999-0001-1","status":"cancelled"}'),
        entry(url, 'text/html', html),
        ...responses.map(({ url: asked, body, requestHeaders = {} }) =>
          entry(
            asked,
            'application/json',
            JSON.stringify(body),
            Object.entries({ ...requestHeaders, Referer: url }).map(([name, value]) => ({ name, value })),
          ),
        ),
      ],
    },
  };
}

const numbersOf = (explained: readonly Explained[]) =>
  explained.map(({ record }) => record.postingNumber ?? record.orderNumber).sort();
const answersOf = (name: string) =>
  fixtures
    .get(name)!
    .expected.records.map((record) => record.postingNumber ?? record.orderNumber)
    .sort();
const pageOf = (name: string) => save(`${name}.html`, fixtures.get(name)!.html);

describe('npm run explain', () => {
  it('explains a saved page, where its address is named', () => {
    const name = 'details-two-parcels-state';
    const found = explainAsJson(pageOf(name), '--url', fixtures.get(name)!.url);
    expect(numbersOf(found)).toEqual(answersOf(name));
    for (const { record, diagnosis, view } of found) {
      expect(causeIds).toContain(diagnosis.cause);
      expect(view.cause).toBe(diagnosis.cause);
      expect(record.host).toBe('www.ozon.ru');
    }
  });

  it.each([
    ['canonical link', (url: string) => `<link rel="canonical" href="${url}">`],
    ['the browser’s comment', (url: string) => `<!-- saved from url=(0042)${url} -->`],
    ['og:url', (url: string) => `<meta property="og:url" content="${url}">`],
  ])('takes the address of a page from its %s', (_what, mark) => {
    const fixture = fixtures.get('host-kz-orderlist')!;
    const html = fixture.html.replace('<head>', `<head>${mark(fixture.url)}`);
    expect(explainAsJson(save('told.html', html)).map(({ record }) => record.host)).toEqual(
      fixture.expected.records.map(() => new URL(fixture.url).host),
    );
  });

  it.each(['orderlist-state-new', 'fbs-cancelled-table-ru', 'rfbs-request-waiting', 'rfbs-requests-visible-only'])(
    'knows whose page it is without an address: %s',
    (name) => {
      const found = explainAsJson(pageOf(name));
      expect(numbersOf(found)).toEqual(answersOf(name));
      expect(found[0]!.record.side).toBe(fixtures.get(name)!.kind);
      expect(found.map(({ record }) => record.state).sort()).toEqual(
        fixtures
          .get(name)!
          .expected.records.map(({ state }) => state)
          .sort(),
      );
      expect(runExplain([pageOf(name)], now).lines.join('\n')).toContain('does not say where the page stood');
    },
  );

  it.each([...fixtures.keys()])('tells nothing of a page without an address that its address would not tell: %s', (name) => {
    const { lines, failed } = runExplain([pageOf(name), '--json'], now);
    if (failed) expect(lines).toHaveLength(1);
    else for (const number of numbersOf(JSON.parse(lines.join('\n')) as Explained[])) expect(answersOf(name)).toContain(number);
  });

  it.each(['fbs-list-from-xhr', 'details-composer-api'])('explains a HAR file: %s', (name) => {
    const found = explainAsJson(save('page.har', toHar(fixtures.get(name)!)));
    expect(numbersOf(found)).toEqual(answersOf(name));
    expect(found.map(({ diagnosis }) => diagnosis.cause).sort()).toEqual(
      fixtures
        .get(name)!
        .expected.records.map(({ cause }) => cause)
        .sort(),
    );
  });

  it('explains one JSON answer', () => {
    const fixture = fixtures.get('fbs-list-from-xhr')!;
    expect(numbersOf(explainAsJson(save('answer.json', fixture.responses.at(-1)!.body)))).toEqual(answersOf('fbs-list-from-xhr'));
  });

  it.each(['zh', 'ru', 'en'])('writes a table for people: %s', (lang) => {
    const fixture = fixtures.get('fbs-list-from-xhr')!;
    const { lines, failed } = runExplain([save('answer.json', fixture.responses.at(-1)!.body), '--lang', lang], now);
    const table = lines.join('\n');
    expect(failed).toBe(false);
    for (const { postingNumber, reasonText, cause } of fixture.expected.records) {
      expect(table).toContain(postingNumber);
      expect(table).toContain(cause);
      expect(table.replace(/\s+/g, ' ')).toContain(reasonText);
    }
    expect(table).toContain('1. ');
    expect(table).toContain(({ zh: '取消方', ru: 'Кто отменил', en: 'Who cancelled' } as Record<string, string>)[lang]);
  });

  it('says plainly that nothing is cancelled', () => {
    const fixture = fixtures.get('buyer-current-orders-calm')!;
    const { lines, failed } = runExplain([pageOf(fixture.name), '--url', fixture.url], now);
    expect(failed).toBe(false);
    expect(lines.join('\n')).toMatch(/Nothing is cancelled/);
    expect(explainAsJson(pageOf(fixture.name), '--url', fixture.url)).toEqual([]);
  });

  it.each([
    ['no file', []],
    ['two files', ['a.html', 'b.html']],
    ['a file that is not there', [join(folder, 'none.html')]],
    ['a folder', [folder]],
    ['an empty file', [save('empty.html', '')]],
    ['a page of another site', [save('other.html', '<!doctype html><p>Заказ отменён</p>')]],
    ['damaged JSON', [save('cut.json', '{"result": {"postings": [')]],
    ['JSON of something else', [save('else.json', { weather: 'fine' })]],
    ['a HAR file of another site', [save('other.har', { log: { entries: [] } })]],
    ['an address that is none', [save('page1.html', '<p>x</p>'), '--url', 'ozon']],
    [
      'a page that says it is another one',
      [save('page4.html', '<link rel="canonical" href="https://www.ozon.ru/product/1"><p>/my/orderlist</p>')],
    ],
    ['an address of another page', [save('page2.html', '<p>x</p>'), '--url', 'https://www.ozon.ru/product/1']],
    ['a language that is not there', [save('page3.html', '<p>x</p>'), '--lang', 'kk']],
    ['an unknown option', ['--please']],
    ['the robot check', [pageOf('buyer-robot-check'), '--url', fixtures.get('buyer-robot-check')!.url]],
  ])('fails in one sentence on %s', (_what, args) => {
    const { lines, failed } = runExplain(args, now);
    expect(failed).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/[.…A-Z\]]$/);
    expect(lines[0]).not.toMatch(/\bat .+:\d+/);
  });

  it('ends with the exit code of its outcome', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/explain.ts', ...args], { encoding: 'utf8' });
    const good = run(pageOf('orderlist-state-new'), '--lang', 'zh');
    expect(good.stderr).toBe('');
    expect(good.status).toBe(0);
    const bad = run(join(folder, 'none.html'));
    expect(bad.status).toBe(1);
    expect(bad.stdout).toBe('');
    expect(bad.stderr).toMatch(/^There is no file .*\n$/);
  });
});
