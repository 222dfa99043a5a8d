/** Saved pages → what is cancelled on them, explained as the panel would. */
import { classifyReason } from '../../lib/classify/classify-reason';
import { JSDOM } from 'jsdom';
import { type Cancellation } from '../../lib/cancellation';
import { type Diagnosis, diagnose } from '../../lib/classify/diagnose';
import { displayNumber } from '../../lib/display-number';
import { describeDiagnosis } from '../../lib/explain/describe';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Language } from '../../lib/i18n/languages';
import { removeOwnElements } from '../../lib/own-elements';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { PageReader, runToEnd } from '../../lib/read/page-reader';
import type { SavedPage } from './saved-page';
import { UnreadableFileError } from './unreadable-file';

export interface Explained {
  record: Cancellation;
  diagnosis: Diagnosis;
  view: PanelView;
}

export interface Explanation {
  explained: Explained[];
  /** How many orders were read, cancelled or not. */
  orders: number;
  /** Words for what went wrong on the way. */
  problems: string[];
  /** Addresses that the pages were read at although their file does not tell them. */
  assumed: string[];
}

/** @throws UnreadableFileError where the pages say nothing of orders at all */
export function explainPages(pages: readonly SavedPage[], language: Language, now: Date): Explanation {
  const result: Explanation = {
    explained: [],
    orders: 0,
    problems: [],
    assumed: pages.filter((page) => page.isAssumed).map((page) => page.url.href),
  };
  const seen = new Set<string>();
  for (const page of pages) {
    if (!recogniseAddress(page.url)) throw new UnreadableFileError(`${page.url.href} is no order page of Ozon.`);
    const read = readPage(page, now);
    result.orders += read.reading.orders;
    result.problems.push(...read.reading.problems);
    for (const { record } of read.cancellations) {
      const key = [record.side, record.shopId, displayNumber(record), record.parcelId].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const diagnosis = diagnose(record);
      result.explained.push({ record, diagnosis, view: describeDiagnosis(record, diagnosis, language, { now }) });
    }
  }
  result.problems = [...new Set(result.problems)];
  return result;
}

function readPage(page: SavedPage, now: Date) {
  const read = page.savedAt ?? now;
  const reader = new PageReader(classifyReason);
  const { document } = new JSDOM(page.html, { url: page.url.href }).window;
  removeOwnElements(document);
  for (const answer of page.answers) reader.addAnswer(answer, page.url, read);
  return runToEnd(reader.read(document, page.url, read))!;
}
