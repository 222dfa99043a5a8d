import { IDBFactory } from 'fake-indexeddb';
import { closeHistory, openHistory } from '../../../lib/history/open-history';
import type { Row } from '../../../lib/history/row';

/** Gives each test a browser that has never stored anything. */
export async function startFreshHistory(): Promise<void> {
  await closeHistory();
  globalThis.indexedDB = new IDBFactory();
}

export async function readAllRows(): Promise<Row[]> {
  return (await (await openHistory()).getAll('cancellations')) as Row[];
}

/** Writes a value as an older, broken or foreign program might have left it. */
export async function plantRow(row: { key: string } & Record<string, unknown>): Promise<void> {
  await (await openHistory()).put('cancellations', row);
}
