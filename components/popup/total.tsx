import type { Summary } from '../../lib/history/summarise';
import { Icon, verdictIcons } from '../ui/icon';
import type { PopupWords } from './popup-words';

interface TotalProps extends PopupWords {
  summary: Summary;
}

/** The first answer: how many, more or fewer than before, and how many of them count against the seller. */
export function Total({ summary, language, translate }: TotalProps) {
  const { total, requested, previousTotal, sellerTotal } = summary;
  return (
    <div class="total">
      <p class="total-line">
        <strong data-total={total}>{new Intl.NumberFormat(language).format(total)}</strong>{' '}
        <span>
          {translate('total/caption', { count: total })}
          {previousTotal !== undefined && <small>{tellChange(total - previousTotal, translate)}</small>}
        </span>
      </p>
      <div class="chips">
        {sellerTotal > 0 && <Verdict summary={summary} translate={translate} />}
        {requested > 0 && (
          <p class="requested">
            <Icon name="clock" />
            <span>{translate('requested', { count: requested })}</span>
          </p>
        )}
      </div>
    </div>
  );
}

function Verdict({ summary, translate }: { summary: Summary; translate: PopupWords['translate'] }) {
  const { countsAgainstSeller: counting, countsUnknown: unclear } = summary;
  const tone = counting > 0 ? 'yes' : unclear > 0 ? 'unknown' : 'no';
  return (
    <p class={`verdict ${tone}`}>
      <Icon name={verdictIcons[tone]} />
      <span>
        {counting > 0
          ? translate('counts/some', { count: counting })
          : translate(unclear > 0 ? 'counts/noneKnown' : 'counts/none')}
        {unclear > 0 && ` · ${translate('counts/unclear', { count: unclear })}`}
      </span>
    </p>
  );
}

function tellChange(change: number, translate: PopupWords['translate']): string {
  if (change === 0) return translate('change/same');
  return change > 0 ? translate('change/more', { count: change }) : translate('change/fewer', { count: -change });
}
