import { useState } from 'preact/hooks';
import { type ChangeResult, fewestCancellations, fewestDays } from '../../lib/overview/compare-change';
import { Field } from './field';
import type { Words } from './words';

export interface MarkedChange {
  id: string;
  day: string;
  note: string;
}

interface ChangesViewProps {
  changes: readonly MarkedChange[];
  /** In the order of `changes`. */
  results: readonly ChangeResult[];
  most: number;
  today: string;
  hasFailed: boolean;
  words: Words;
  onAdd: (day: string, note: string) => void;
  onRemove: (id: string) => void;
}

/** Days on which a person changed something, with the cancellations before and after. */
export function ChangesView({ changes, results, most, today, hasFailed, words, onAdd, onRemove }: ChangesViewProps) {
  const { translate } = words;
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const isFull = changes.length >= most;

  function add(event: SubmitEvent) {
    event.preventDefault();
    if (!day || !note.trim() || isFull) return;
    onAdd(day, note.trim());
    setNote('');
  }

  return (
    <section class="card changes">
      <h2>{translate('changes/title')}</h2>
      <p>{translate('changes/text')}</p>
      <form onSubmit={add} class="change-form">
        <Field label={translate('changes/day')}>
          {(id) => (
            <input id={id} type="date" required max={today} value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          )}
        </Field>
        <Field label={translate('changes/note')} wide>
          {(id) => (
            <input
              id={id}
              type="text"
              required
              maxLength={300}
              placeholder={translate('changes/noteHint')}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="button" disabled={isFull}>
          {translate('changes/add')}
        </button>
      </form>
      <p role="status">{hasFailed ? translate('changes/failed') : isFull ? translate('changes/full', { count: most }) : ''}</p>
      {changes.length === 0 && <p class="quiet">{translate('changes/none')}</p>}
      {changes.map((change, place) => {
        const result = results.length === changes.length ? results[place] : undefined; // not yet counted anew
        return (
          result && <Change key={change.id} change={change} result={result} words={words} onRemove={() => onRemove(change.id)} />
        );
      })}
      {changes.length > 0 && <p class="quiet">{translate('changes/coverage')}</p>}
    </section>
  );
}

function Change({
  change,
  result,
  words,
  onRemove,
}: {
  change: MarkedChange;
  result: ChangeResult;
  words: Words;
  onRemove: () => void;
}) {
  const { translate, writeDay } = words;
  return (
    <article class="change" data-verdict={result.verdict}>
      <div class="section-head">
        <h3>
          {writeDay(change.day)} · {change.note}
        </h3>
        <button type="button" class="plain" aria-label={translate('changes/remove', { note: change.note })} onClick={onRemove}>
          {translate('changes/removeShort')}
        </button>
      </div>
      <div class="sides">
        <Side label={translate('changes/before')} side={result.before} words={words} />
        <Side label={translate('changes/after')} side={result.after} words={words} />
      </div>
      <p>
        {result.verdict === 'few'
          ? translate('changes/few', { days: fewestDays, cancellations: fewestCancellations })
          : translate(`changes/${result.verdict}`)}
      </p>
    </article>
  );
}

function Side({ label, side, words }: { label: string; side: ChangeResult['before']; words: Words }) {
  const { translate, writeDay, writeNumber } = words;
  return (
    <div class="side">
      <h4>{label}</h4>
      {side.days > 0 && <strong>{translate('changes/perDay', { rate: writeNumber(side.count / side.days, 2) })}</strong>}
      <span>
        {translate('changes/count', { count: side.count })} {translate('changes/days', { count: side.days })}
      </span>
      {side.days > 0 && (
        <span class="quiet">{translate('changes/span', { from: writeDay(side.from), to: writeDay(side.to) })}</span>
      )}
    </div>
  );
}
