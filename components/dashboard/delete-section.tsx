import { useState } from 'preact/hooks';
import { ConfirmDialog } from './confirm-dialog';
import { Field } from './field';
import { useTask } from './task';
import type { Words } from './words';

interface DeleteSectionProps {
  stored: number;
  /** The day that is proposed. */
  usualDay: string;
  words: Words;
  /** Removes what is older than a day, or everything. @returns how many rows */
  remove: (beforeDay?: string) => Promise<number>;
}

/** Deletes for good, after asking once more. */
export function DeleteSection({ stored, usualDay, words, remove }: DeleteSectionProps) {
  const { translate, writeDay } = words;
  const [day, setDay] = useState(usualDay);
  const [asked, setAsked] = useState<'older' | 'all'>();
  const [task, run] = useTask<number>();

  function confirm() {
    const beforeDay = asked === 'older' ? day : undefined;
    setAsked(undefined);
    void run(() => remove(beforeDay));
  }

  return (
    <section class="card">
      <h2>{translate('remove/title')}</h2>
      <p>{translate('remove/text')}</p>
      <div class="actions">
        <Field label={translate('remove/older')}>
          {(id) => <input id={id} type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />}
        </Field>
        <button type="button" class="button" data-delete="older" disabled={!day} onClick={() => setAsked('older')}>
          {translate('remove/olderButton')}
        </button>
        <button type="button" class="button danger" data-delete="all" onClick={() => setAsked('all')}>
          {translate('remove/all')}
        </button>
      </div>
      {asked && (
        <ConfirmDialog
          question={
            asked === 'older'
              ? translate('remove/confirmOlder', { date: writeDay(day) })
              : translate('remove/confirmAll', { count: stored })
          }
          onClose={() => setAsked(undefined)}
        >
          <button type="button" class="button" autoFocus onClick={() => setAsked(undefined)}>
            {translate('remove/no')}
          </button>
          <button type="button" class="button danger" data-delete="yes" onClick={confirm}>
            {translate('remove/yes')}
          </button>
        </ConfirmDialog>
      )}
      <p role="status">
        {task.result !== undefined
          ? translate('remove/done', { count: task.result })
          : task.hasFailed
            ? translate('remove/failed')
            : ''}
      </p>
    </section>
  );
}
