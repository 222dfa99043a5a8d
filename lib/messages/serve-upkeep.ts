/** Answers what the dashboard asks of the history: the writing side is the background alone. Pages of Ozon may not ask it. */
import { browser } from 'wxt/browser';
import { deleteAllRows, deleteRowsBefore } from '../history/delete-rows';
import { importRows } from '../history/import-rows';
import { DeleteSchema, ImportSchema } from './payloads';
import { RefusedMessageError } from './refused-message';
import { type Sender, serveMessage } from './serve-message';

export function serveUpkeep(): void {
  serveMessage('importRows', ImportSchema, (rows, sender) => {
    admitOwnPage('importRows', sender);
    return importRows(rows);
  });
  serveMessage('deleteRows', DeleteSchema, ({ beforeDay }, sender) => {
    admitOwnPage('deleteRows', sender);
    return beforeDay ? deleteRowsBefore(beforeDay) : deleteAllRows();
  });
}

/** @throws RefusedMessageError where a content script asks, which is only as trustworthy as the page that it runs in */
function admitOwnPage(message: string, { url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new RefusedMessageError(message, 'stranger');
}
