import { useState } from 'preact/hooks';
import { displayNumber } from '../../lib/display-number';
import type { RecentCancellation } from '../../lib/history/summarise';
import { orderUrl } from '../../lib/ozon/pages/order-url';
import { Icon } from '../ui/icon';
import type { PopupWords } from './popup-words';

export interface Todo {
  row: RecentCancellation;
  /** What it is: `Cancellation requested`, or the title of its cause. */
  title: string;
  /** `approves itself by 14 Sept, 15:00, 2 hours left` */
  line: string;
}

/** So many stand there before "more" is asked for: the numbers below are to be seen without scrolling. */
const shownAtFirst = 2;

/** What cannot wait, the most urgent first; each leads to its order. */
export function TodoList({ todos, translate }: { todos: readonly Todo[]; translate: PopupWords['translate'] }) {
  const [isUnfolded, setUnfolded] = useState(false);
  if (todos.length === 0) return null;
  const hidden = Math.max(0, todos.length - shownAtFirst);
  const shown = !isUnfolded ? todos.slice(0, shownAtFirst) : todos;
  return (
    <section class="todo">
      <h2>{translate('todo/title')}</h2>
      <ul>
        {shown.map(({ row, title, line }) => (
          <li key={row.key} data-todo={displayNumber(row.record)}>
            <Icon name="clock" />
            <a class="link" href={orderUrl(row.record)} target="_blank" rel="noreferrer">
              {displayNumber(row.record)}
            </a>{' '}
            <span class="what">{title}</span>
            <span class="when">{line}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? translate('fewerCauses') : translate('todo/more', { count: hidden })}
        </button>
      )}
    </section>
  );
}
