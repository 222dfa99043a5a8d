import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Digest } from '../../lib/overview/digest';
import type { Answer } from '../../lib/overview/overview';
import type { PageState } from '../../lib/overview/page-state';
import { type SortColumn, sortColumns } from '../../lib/overview/sort';
import { OrderTable } from './order-table';
import { PrintTable } from './print-table';
import type { Words } from './words';

interface TableViewProps {
  answer: Answer;
  version: number;
  /** Only the newest orders are known yet. */
  isPart: boolean;
  state: PageState;
  words: Words;
  fetchRows: (start: number, end: number) => Promise<Digest[]>;
  onState: (change: Partial<PageState>) => void;
}

/** More than that nobody prints. */
const mostPrinted = 1_000;

/** All orders that the filters leave, to look through and to print. */
export function TableView({ answer, version, isPart, state, words, fetchRows, onState }: TableViewProps) {
  const { translate } = words;
  const [printed, setPrinted] = useState<Digest[]>();

  // At once: an effect that comes a frame later would take back what was asked to be printed in between.
  useLayoutEffect(() => setPrinted(undefined), [version]);
  useEffect(() => {
    if (printed) print();
  }, [printed]);

  return (
    <section class="table-view">
      <div class="table-bar">
        <p role="status" data-found={answer.count}>
          {!isPart && (answer.count === 0 ? translate('empty/filtered') : translate('filter/found', { count: answer.count }))}
        </p>
        <Columns chosen={state.columns} words={words} onChoose={(columns) => onState({ columns })} />
        <button type="button" class="button" onClick={async () => setPrinted(await fetchRows(0, mostPrinted))}>
          {translate('table/print')}
        </button>
      </div>
      {answer.count > 0 && (
        <OrderTable
          count={answer.count}
          version={version}
          columns={state.columns}
          sort={state.sort}
          words={words}
          fetchRows={fetchRows}
          onSort={(sort) => onState({ sort })}
          onOpen={(open) => onState({ open })}
        />
      )}
      {printed && <PrintTable rows={printed} count={answer.count} columns={state.columns} words={words} />}
    </section>
  );
}

interface ColumnsProps {
  chosen: readonly SortColumn[];
  words: Words;
  onChoose: (columns: SortColumn[]) => void;
}

function Columns({ chosen, words: { translate }, onChoose }: ColumnsProps) {
  return (
    <details class="columns">
      <summary class="button">{translate('table/columns')}</summary>
      <fieldset>
        <legend>{translate('table/columns')}</legend>
        {sortColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              disabled={chosen.length === 1 && chosen[0] === column}
              onChange={(event) =>
                onChoose(sortColumns.filter((one) => (one === column ? event.currentTarget.checked : chosen.includes(one))))
              }
            />
            {translate(`table/${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
