import type { Row } from '../../../lib/history/row';
import type { TestPage } from './test-browser';

/**
 * Reads the history as it lies in the browser's database, past all code of the extension.
 * @param page one of the extension's own pages
 * @returns every row of a store, in the order of its keys
 */
export function readStored(page: TestPage, store: 'cancellations' | 'setAside' = 'cancellations'): Promise<Row[]> {
  return page.run(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('cancellations');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => resolve(reading.result as Row[]);
          database.close();
        };
      }),
    store,
  );
}
