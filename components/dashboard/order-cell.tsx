import type { Digest } from '../../lib/overview/digest';
import type { SortColumn } from '../../lib/overview/sort';
import { Badge } from '../ui/badge';
import { verdictIcons } from '../ui/icon';
import { nameProduct, titleOf, type Words } from './words';

interface OrderCellProps {
  one: Digest;
  column: SortColumn;
  words: Words;
  /** True for the cell whose button opens the row for the keyboard. */
  opens: boolean;
}

/** What a column tells of an order. */
export function OrderCell({ one, column, words, opens }: OrderCellProps) {
  const content = tell(one, column, words);
  if (!opens) return content;
  return (
    <button type="button" class="open-row" data-open={one.key} aria-label={words.translate('table/open', { number: one.number })}>
      {content}
    </button>
  );
}

function tell(one: Digest, column: SortColumn, { translate, names, writeDay }: Words) {
  switch (column) {
    case 'date':
      return <time dateTime={one.sortAt}>{writeDay(one.sortAt)}</time>;
    case 'number':
      return <span class="number">{one.number}</span>;
    case 'cause':
      return <span>{titleOf(one, names)}</span>;
    case 'party':
      return <span>{names.parties[one.party]}</span>;
    case 'counts':
      return one.counts === 'none' ? (
        <span />
      ) : (
        <Badge icon={verdictIcons[one.counts]} tone={one.counts} text={translate(`counts/${one.counts}`)} />
      );
    case 'store':
      return <span>{one.store}</span>;
    case 'scheme':
      return <span>{one.scheme}</span>;
    case 'product':
      return <Goods products={one.products} translate={translate} />;
    case 'reason':
      return one.reason ? <q lang="">{one.reason}</q> : <span />;
  }
}

function Goods({ products: [first, ...others], translate }: { products: Digest['products']; translate: Words['translate'] }) {
  if (!first) return <span />;
  return (
    <span>
      {nameProduct(first)}
      {others.length > 0 && <span class="quiet"> {translate('table/more', { count: others.length })}</span>}
    </span>
  );
}
