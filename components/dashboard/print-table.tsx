import type { Digest } from '../../lib/overview/digest';
import type { SortColumn } from '../../lib/overview/sort';
import { OrderCell } from './order-cell';
import type { Words } from './words';

interface PrintTableProps {
  rows: readonly Digest[];
  /** How many there are in all. */
  count: number;
  columns: readonly SortColumn[];
  words: Words;
}

/** The orders as a plain table: shown on paper alone, in the place of the one that draws only what is on the screen. */
export function PrintTable({ rows, count, columns, words }: PrintTableProps) {
  const { translate } = words;
  return (
    <div class="print-only">
      {rows.length < count && <p>{translate('table/printed', { shown: rows.length, count })}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {translate(`table/${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.key}>
              {columns.map((column) => (
                <td key={column}>
                  <OrderCell one={one} column={column} words={words} opens={false} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
