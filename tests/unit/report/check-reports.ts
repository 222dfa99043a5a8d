import { parseHtml } from '../../pages/parse-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { diagnose } from '../../../lib/classify/diagnose';
import type { Answer } from '../../../lib/read/json/answer';
import { entriesOf, isObject } from '../../../lib/read/json/tree';
import { PageReader, runToEnd } from '../../../lib/read/page-reader';
import { buildReport } from '../../../lib/report/build-report';
import { isKnownPhrase, isReasonText } from '../../../lib/report/known-phrases';
import { longestReport, PageReportSchema, type PageReport } from '../../../lib/report/page-report';
import type { Fixture } from '../../pages/fixture-schema';
import { takeFixtures } from '../../pages/take-fixtures';
import { openPage, type PlantedPage, secretTokens } from './planted-page';

export function reportOf(fixture: Fixture, { document, answers }: PlantedPage): PageReport {
  return buildReport(document, answers, new URL(fixture.url), new Date(fixture.now))!;
}

/** State and cause of every cancellation, sorted. */
function readCauses(document: Document, answers: readonly Answer[], url: string, now: string): string[] {
  const reader = new PageReader(classifyReason);
  for (const answer of answers) reader.addAnswer(answer, new URL(url), new Date(now));
  const found = runToEnd(reader.read(document, new URL(url), new Date(now)))?.cancellations ?? [];
  return found.map(({ record }) => `${record.state} ${diagnose(record).cause}`).sort();
}

export function readReport({ html, responses, url, now }: PageReport): string[] {
  const answers = responses.map(({ body, ...rest }) => ({
    ...rest,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return readCauses(parseHtml(html), answers, url, now);
}

/** Known phrases in texts of their own. */
function findPhrases(document: Document): Set<string> {
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('script, style, template, textarea, select, svg, noscript, iframe, datalist'),
  );
  const own = texts.flatMap((element) =>
    element.childNodes.length === 1 && element.firstChild!.nodeType === 3 ? [element.textContent!.trim()] : [],
  );
  return new Set(own.filter((text) => isReasonText(text) || isKnownPhrase(text)));
}

function findKeys(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) findKeys(item, keys);
  else if (isObject(value))
    for (const [key, child] of entriesOf(value)) {
      if (/^[a-z_]+$/i.test(key)) keys.add(key);
      findKeys(child, keys);
    }
  return keys;
}

/** What holds of the report of every fixture of a kind. */
export async function checkReports(kind: Fixture['kind']): Promise<void> {
  describe.each(
    (await takeFixtures())
      .filter((fixture) => fixture.kind === kind)
      .map((fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const),
  )('the report of %s', (_, fixture) => {
    let planted: PlantedPage, plain: PlantedPage, ofPlanted: PageReport, ofPlain: PageReport;
    beforeAll(() => {
      planted = openPage(fixture, true);
      plain = openPage(fixture, false);
      ofPlanted = reportOf(fixture, planted);
      ofPlain = reportOf(fixture, plain);
    });

    it('tells nothing of a person, and nothing of what they ordered', () => {
      const told = JSON.stringify(ofPlanted).toLowerCase();
      expect(secretTokens.filter((token) => told.includes(token.toLowerCase()))).toEqual([]);
      const own = fixture.expected.records.flatMap(({ postingNumber, orderNumber, parcelId, products = [] }) => [
        ...[postingNumber, orderNumber, parcelId],
        // «Товар 1» is made of a label and a number.
        ...products.flatMap(({ name, sku }) => [sku, name && isKnownPhrase(name.replace(/\d/g, '')) ? undefined : name]),
      ]);
      expect(own.filter((value) => value && value.length > 4 && told.includes(value.toLowerCase()))).toEqual([]);
    });

    it('is read as the page is', () => {
      expect(readReport(ofPlain)).toEqual(readCauses(plain.document, plain.answers, fixture.url, fixture.now));
      expect(readReport(ofPlanted)).toEqual(readCauses(planted.document, planted.answers, fixture.url, fixture.now));
    });

    it('keeps labels, status words, reasons and JSON keys', () => {
      const kept = findPhrases(parseHtml(ofPlain.html));
      expect([...findPhrases(plain.document)].filter((phrase) => !/\d/.test(phrase) && !kept.has(phrase))).toEqual([]);
      const keys = findKeys(ofPlain.responses.map(({ body }) => body));
      expect([...findKeys(fixture.responses.map(({ body }) => body))].filter((key) => !keys.has(key))).toEqual([]);
    });

    it('is of the promised form, and small', () => {
      for (const made of [ofPlain, ofPlanted]) {
        const written = JSON.stringify(made);
        expect(PageReportSchema.parse(JSON.parse(written))).toEqual(JSON.parse(written));
        expect(written.length).toBeLessThanOrEqual(longestReport);
      }
    });
  });
}
