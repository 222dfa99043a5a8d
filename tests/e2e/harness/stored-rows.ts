import type { Row } from '../../../lib/history/row';
import type { TestPage } from './test-browser';

/**
 * Reads the history as it lies in the browser's database, past all code of the extension.
 * @param page one of the extension's own pages
 * @returns every row of a store, in the order of its keys
 */
export async function readStored(page: TestPage, store: 'cancellations' | 'setAside' = 'cancellations'): Promise<Row[]> {
  // As one text: drivers take minutes to hand over thousands of objects.
  const json = await page.run(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('cancellations');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
          database.close();
        };
      }),
    store,
  );
  return JSON.parse(json) as Row[];
}
