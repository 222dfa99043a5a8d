import { useId, useState } from 'preact/hooks';
import { describeProgress } from '../../lib/catch-up/describe-progress';
import type { Progress } from '../../lib/catch-up/progress';
import type { Side } from '../../lib/cancellation';
import type { PopupWords } from '../popup/popup-words';

/** How far back a list is read, in days. */
const catchUpRanges = ['30', '90', '365', 'all'] as const;
type CatchUpRange = (typeof catchUpRanges)[number];

export interface CatchUpOfferProps extends PopupWords {
  /** Unfolded from the start. */
  isOpen: boolean;
  /** How far the last reading came; absent where there was none. */
  progress?: Progress;
  /** Opens the list of a side, or goes on with it, so many days back or to its end. */
  onCatchUp: (side: Side, days: number | undefined) => Promise<void>;
}

/** "Read my cancelled orders": whose, and how far back. */
export function CatchUpOffer({ isOpen, progress, onCatchUp, language, translate }: CatchUpOfferProps) {
  const id = useId();
  const [range, setRange] = useState<CatchUpRange>('90');
  const [hasFailed, setFailed] = useState(false);

  const isStopped = progress !== undefined && progress.status !== 'date' && progress.status !== 'nothing-more';

  async function start(side: Side) {
    setFailed(false);
    await onCatchUp(side, range === 'all' ? undefined : Number(range)).catch(() => setFailed(true));
  }

  return (
    <details class="catch-up" open={isOpen || isStopped}>
      <summary>{translate('catchUp/title')}</summary>
      <p>{translate('catchUp/text')}</p>
      <div class="how-far">
        <label for={id}>{translate('catchUp/until')}</label>
        <select id={id} value={range} onChange={({ currentTarget }) => setRange(currentTarget.value as CatchUpRange)}>
          {catchUpRanges.map((value) => (
            <option key={value} value={value}>
              {translate(`catchUp/ranges/${value}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="starts">
        {(['seller', 'buyer'] as const).map((side) => (
          <button key={side} type="button" data-catch-up={side} onClick={() => void start(side)}>
            {translate(`catchUp/${side}`)}
          </button>
        ))}
      </div>
      <p role="status" class="quiet">
        {hasFailed ? translate('catchUp/failed') : ''}
      </p>
      {progress && (
        <p class="quiet" data-progress={progress.status}>
          {translate('catchUp/last', { progress: describeProgress(progress, language, translate) })}{' '}
          {translate(`catchUp/status/${progress.status}`)}
        </p>
      )}
    </details>
  );
}
