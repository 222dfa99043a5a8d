/** Short pages of sellers and buyers, for what a few lines of them tell. */
import type { Cancellation } from '../../../lib/cancellation';
import { readSavedPage } from '../../pages/read-fixture';

/** The day on which they are read. */
export const now = '2026-11-28T12:00:00+03:00';
export const list = 'https://seller.ozon.ru/app/postings/fbs?tab=all';
export const own = 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1';

/** What is read from a page that shows but this. */
export function readBody(url: string, body: string): Cancellation[] {
  return readSavedPage({ url, now, html: `<body><main>${body}</main></body>`, responses: [] }).cancellations.map(
    ({ record }) => record,
  );
}

/** A table with a row of titles. */
export function table(titles: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
}
