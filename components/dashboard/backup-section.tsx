import { useRef } from 'preact/hooks';
import type { FileTrouble, ReadReport } from '../../lib/export/backup';
import { ProgressLine } from './progress-line';
import { useTask } from './task';
import type { Words } from './words';

export type RestoreOutcome = { report: ReadReport } | { trouble: FileTrouble };

interface BackupSectionProps {
  words: Words;
  saveBackup: (tellProgress: (share: number) => void) => Promise<void>;
  restore: (file: File, tellProgress: (share: number) => void) => Promise<RestoreOutcome>;
}

/** The whole history as a file, and back. */
export function BackupSection({ words, saveBackup, restore }: BackupSectionProps) {
  const { translate } = words;
  const picker = useRef<HTMLInputElement>(null);
  const [saving, runSave] = useTask<true>();
  const [restoring, runRestore] = useTask<RestoreOutcome>();
  const isBusy = saving.progress !== undefined || restoring.progress !== undefined;
  return (
    <section class="card">
      <h2>{translate('backup/title')}</h2>
      <p>{translate('backup/text')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-backup="save"
          disabled={isBusy}
          onClick={() =>
            runSave(async (tell) => {
              await saveBackup(tell);
              return true;
            })
          }
        >
          {translate('backup/save')}
        </button>
        <button type="button" class="button" data-backup="restore" disabled={isBusy} onClick={() => picker.current?.click()}>
          {translate('backup/restore')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={translate('backup/restore')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = ''; // the same file can be chosen again
            if (file) void runRestore((tell) => restore(file, tell));
          }}
        />
      </div>
      {saving.progress !== undefined && <ProgressLine label={translate('export/working')} share={saving.progress} />}
      {restoring.progress !== undefined && <ProgressLine label={translate('backup/reading')} share={restoring.progress} />}
      <div role="status">
        {saving.result && <p>{translate('export/done')}</p>}
        {saving.hasFailed && <p>{translate('export/failed')}</p>}
        {restoring.hasFailed && <p>{translate('backup/failed')}</p>}
        {restoring.result && <Outcome outcome={restoring.result} words={words} />}
      </div>
    </section>
  );
}

function Outcome({ outcome, words: { translate } }: { outcome: RestoreOutcome; words: Words }) {
  if ('trouble' in outcome) return <p class="notice">{translate(`backup/trouble/${outcome.trouble}`)}</p>;
  const { accepted, refused, refusals, isCut } = outcome.report;
  return (
    <div data-accepted={accepted} data-refused={refused}>
      <p>{translate('backup/accepted', { count: accepted })}</p>
      {refused > 0 && <p class="notice">{translate('backup/refused', { count: refused })}</p>}
      {isCut && <p class="notice">{translate('backup/cut')}</p>}
      {refusals.length > 0 && (
        <ul class="refusals">
          {refusals.map(({ row, reason }) => (
            <li key={row}>{translate('backup/row', { row, reason: translate(`backup/reason/${reason}`) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
