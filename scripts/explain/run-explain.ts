import { explainPages } from './explain-pages';
import { openFile } from './open-file';
import { readOptions } from './options';
import { toTable } from './table';
import { UnreadableFileError } from './unreadable-file';

const problemTexts: Readonly<Record<string, string>> = {
  'robot-check': 'The page is Ozon’s robot check, not an order page.',
  'signed-out': 'The page was saved while signed out of Ozon.',
  'broken-json': 'Some of the page’s data is damaged.',
  'too-large': 'Some of the page’s data is too large to be read.',
  'unreadable-cancellations': 'The page shows cancelled orders that could not be read.',
};
const hint = ' Its file does not say where the page stood: name its address, --url https://…';
/** With one of these, and no order found, nothing was read. */
const fatal = new Set(Object.keys(problemTexts));

export interface Outcome {
  lines: string[];
  /** True where the file could not be read; a page that shows nothing cancelled has been read. */
  failed: boolean;
}

/**
 * Explains a file.
 * @param args the command line without the program
 * @param now dates without a year are read from here, unless the file says when it was saved
 */
export function runExplain(args: readonly string[], now: Date): Outcome {
  try {
    const { file, url, language, json } = readOptions(args);
    const { explained, orders, problems, assumed } = explainPages(openFile(file, url), language, now);
    const notes = assumed.map(
      (href) => `The file does not say where the page stood; read as ${href}. If that is wrong: --url https://…`,
    );
    const troubles = problems.map((id) => problemTexts[id] ?? `Something could not be read (${id}).`);
    if (explained.length === 0 && problems.some((id) => fatal.has(id)))
      return { lines: [`${troubles[0]!}${assumed.length > 0 ? hint : ''}`], failed: true };
    if (explained.length === 0 && orders === 0)
      return { lines: [`Nothing could be read: ${file} shows no order of Ozon.${assumed.length > 0 ? hint : ''}`], failed: true };
    if (json) return { lines: [JSON.stringify(explained, null, 2)], failed: false };
    const summary =
      explained.length === 0
        ? `Orders read: ${orders}. Nothing is cancelled.`
        : `Orders read: ${orders}, cancelled or about to be: ${explained.length}.`;
    return {
      lines: [...toTable(explained), ...(explained.length > 0 ? [''] : []), ...troubles, ...notes, summary],
      failed: false,
    };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { lines: [error.message], failed: true };
    throw error;
  }
}
