import { classifyReason } from '../classify/classify-reason';
import { sideOfHost } from '../ozon/pages/hosts';
import { recogniseAddress } from '../ozon/pages/page-kinds';
import { PageReader, runToEnd } from '../read/page-reader';
import type { Answer } from '../read/json/answer';
import { longestReport, type PageReport } from './page-report';
import { Pseudonyms } from './pseudonyms';
import { redactAddress } from './redact-address';
import { redactElement, redactScript } from './redact-element';
import { JsonRedactor } from './redact-json';
import { TextRedactor } from './redact-text';

/** How many entries of a list are told: all, or as many as leave the report readable. */
const shortenings = [undefined, 100, 30, 10, 4];

/**
 * Builds the report of a page. The same page gives the same report.
 * @param responses what the page received, oldest first
 * @param url where the page stands
 * @param now when it was read
 * @returns undefined where the address is none of Ozon's order hosts
 */
export function buildReport(document: Document, responses: readonly Answer[], url: URL, now: Date): PageReport | undefined {
  const side = sideOfHost(url.hostname);
  if (!side) return undefined;
  const reading = readPage(document, responses, url, now);
  const frame = {
    format: 'page-report/1' as const,
    now: endOfMonth(now),
    side,
    kind: recogniseAddress(url)?.kind ?? 'other',
    ...(reading && { reading }),
  };
  for (const shortened of shortenings) {
    const report = {
      ...frame,
      ...(shortened !== undefined && { shortened }),
      ...redact(document, responses, url, side, now, shortened ?? Infinity),
    };
    if (JSON.stringify(report).length <= longestReport) return report;
  }
  return { ...frame, shortened: 0, url: redactAddress(url.href, new Pseudonyms()), responses: [], html: '' };
}

function redact(
  document: Document,
  responses: readonly Answer[],
  url: URL,
  side: 'seller' | 'buyer',
  now: Date,
  longestList: number,
): Pick<PageReport, 'url' | 'responses' | 'html'> {
  const names = new Pseudonyms();
  const texts = new TextRedactor(names, side, now);
  const json = new JsonRedactor(names, texts, longestList);
  const redactors = { names, texts, json, mostChildren: longestList };
  const scripts = [...(document.head?.querySelectorAll('script') ?? [])].map((script) => redactScript(script, redactors));
  return {
    url: redactAddress(url.href, names),
    responses: responses.slice(-20).map((answer) => ({
      url: redactAddress(localAddress(answer.url, url), names),
      ...(answer.shopId && { shopId: names.digits(answer.shopId) }),
      body: parse(json.redactText(answer.body)),
    })),
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${texts.redact(document.title).replace(/[<&]/g, ' ')}</title>${scripts.join('')}</head>${document.body ? redactElement(document.body, redactors) : ''}</html>`,
  };
}

function readPage(document: Document, responses: readonly Answer[], url: URL, now: Date): PageReport['reading'] {
  const reader = new PageReader(classifyReason);
  for (const answer of responses) reader.addAnswer(answer, url, now);
  return runToEnd(reader.read(document, url, now))?.reading;
}

function localAddress(address: string, page: URL): string {
  const url = URL.canParse(address, page.href) ? new URL(address, page.href) : page;
  return url.pathname + url.search;
}

function parse(json: string): PageReport['responses'][number]['body'] {
  try {
    return JSON.parse(json) as PageReport['responses'][number]['body'];
  } catch {
    return json;
  }
}

/** A report tells the month alone; from its end every day of the month lies in the past, as days that pages print do. */
function endOfMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0, 12)).toISOString();
}
