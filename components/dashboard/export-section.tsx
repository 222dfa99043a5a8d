import { type ExportFormat, exportFormats } from '../../lib/export/formats';
import { ProgressLine } from './progress-line';
import { useTask } from './task';
import type { Words } from './words';

interface ExportSectionProps {
  count: number;
  words: Words;
  exportFound: (format: ExportFormat, tellProgress: (share: number) => void) => Promise<void>;
}

/** Saves what the filters leave. */
export function ExportSection({ count, words: { translate }, exportFound }: ExportSectionProps) {
  const [task, run] = useTask<true>();
  const isBusy = task.progress !== undefined;
  return (
    <section class="card">
      <h2>{translate('export/title')}</h2>
      <p>{translate('export/text', { count })}</p>
      <div class="actions">
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            data-export={format}
            disabled={isBusy || count === 0}
            onClick={() =>
              run(async (tell) => {
                await exportFound(format, tell);
                return true;
              })
            }
          >
            {translate(`export/${format}`)}
          </button>
        ))}
      </div>
      {isBusy && <ProgressLine label={translate('export/working')} share={task.progress ?? 0} />}
      <p role="status">{task.result ? translate('export/done') : task.hasFailed ? translate('export/failed') : ''}</p>
      <p class="quiet">{translate('export/note')}</p>
    </section>
  );
}
