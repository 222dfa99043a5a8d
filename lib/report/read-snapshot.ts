import * as z from 'zod/mini';
import { removeOwnElements } from '../own-elements';
import { type Answer, isAnswer } from '../read/json/answer';
import { buildReport } from './build-report';
import type { PageReport } from './page-report';
import { snapshotBounds } from './take-snapshot';

const SnapshotSchema = z.object({
  url: z.url(),
  html: z.string().check(z.maxLength(snapshotBounds.html)),
  answers: z.array(z.custom<Answer>(isAnswer)).check(z.maxLength(snapshotBounds.count)),
});

/**
 * Makes the report of a snapshot. Its HTML is parsed into a document of its own, in which nothing loads and nothing runs.
 * @throws where it is no snapshot, or its page none of Ozon's order hosts
 */
export function reportSnapshot(snapshot: unknown, now: Date): PageReport {
  const { url, html, answers } = SnapshotSchema.parse(snapshot);
  const document = new DOMParser().parseFromString(html, 'text/html');
  removeOwnElements(document);
  const report = buildReport(document, answers, new URL(url), now);
  if (!report) throw new Error('no page of an order host');
  return report;
}
