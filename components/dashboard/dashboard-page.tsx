import type { ComponentChildren } from 'preact';
import type { ExportFormat } from '../../lib/export/formats';
import type { HistoryTrouble } from '../../lib/history/errors';
import type { DashboardTranslate } from '../../lib/i18n/dashboard-translator';
import type { Language } from '../../lib/i18n/languages';
import type { Digest } from '../../lib/overview/digest';
import type { Filter } from '../../lib/overview/filter';
import type { Answer, Findings } from '../../lib/overview/overview';
import type { PageState } from '../../lib/overview/page-state';
import type { Totals } from '../../lib/overview/sum-tallies';
import { BackupSection, type RestoreOutcome } from './backup-section';
import { ChangesView, type MarkedChange } from './changes-view';
import { DeleteSection } from './delete-section';
import { ExportSection } from './export-section';
import { FilterBar } from './filter-bar';
import { type Description, OrderDialog } from './order-dialog';
import { PageHead } from './page-head';
import { PatternsView } from './patterns-view';
import { ProductsView } from './products-view';
import { ProgressLine } from './progress-line';
import type { NoticeSettingsProps } from './reminder-settings';
import { type Preferences, SettingsView } from './settings-view';
import { StorageSection } from './storage-section';
import { TableView } from './table-view';
import { Totals as TotalsLine } from './totals';
import { useIsDark } from './use-is-dark';
import type { Words } from './words';

export interface DashboardPageProps {
  state: PageState;
  history: {
    answer?: Answer;
    totals?: Totals | undefined;
    findings?: Findings;
    isPart: boolean;
    version: number;
    stored: number;
    damaged: number;
    progress?: { read: number; total: number };
    trouble?: HistoryTrouble | 'failed';
  };
  translate: DashboardTranslate;
  /** Absent until the names of causes are there. */
  words?: Words;
  /** What an empty history offers, so that it does not stay empty. */
  catchUpOffer: ComponentChildren;
  changes: readonly MarkedChange[];
  mostChanges: number;
  preferences: Preferences;
  notices: NoticeSettingsProps;
  /** The last choice could not be stored. */
  hasFailed: boolean;
  today: string;
  usualDeleteDay: string;
  fetchRows: (start: number, end: number) => Promise<Digest[]>;
  describe: (key: string) => Promise<Description | undefined>;
  onState: (change: Partial<PageState>) => void;
  onLanguage: (language: Language) => void;
  onPreferences: (change: Partial<Preferences>) => void;
  onAddChange: (day: string, note: string) => void;
  onRemoveChange: (id: string) => void;
  exportFound: (format: ExportFormat, tellProgress: (share: number) => void) => Promise<void>;
  saveBackup: (tellProgress: (share: number) => void) => Promise<void>;
  restore: (file: File, tellProgress: (share: number) => void) => Promise<RestoreOutcome>;
  remove: (beforeDay?: string) => Promise<number>;
}

/** The dashboard: the pattern behind the cancellations. */
export function DashboardPage(props: DashboardPageProps) {
  const { state, history, translate, words } = props;
  const { answer, progress, trouble, damaged } = history;
  const isDark = useIsDark(props.preferences.look);
  const isLarge = progress && progress.total > 1_000; // a small history is read before anybody has read this
  return (
    <>
      <PageHead state={state} words={{ translate }} />
      <main id="content" tabIndex={-1} data-read={answer && !progress ? 'all' : 'part'}>
        {trouble && (
          <p class="notice" role="alert">
            {translate(`trouble/${trouble}`)}
          </p>
        )}
        {damaged > 0 && <p class="notice">{translate('damaged', { count: damaged })}</p>}
        {isLarge && <ProgressLine label={translate('loading/reading', progress)} share={progress.read / progress.total} />}
        {!answer && !trouble && <p class="quiet">{translate('loading/waiting')}</p>}
        {words && <Section {...props} words={words} isDark={isDark} />}
        {words && state.open && (
          <OrderDialog
            openKey={state.open}
            isDark={isDark}
            words={words}
            describe={props.describe}
            onClose={() => props.onState(closed)}
          />
        )}
      </main>
      <footer>{translate('local')}</footer>
    </>
  );
}

const closed: Partial<PageState> = { open: undefined };

function Section(props: DashboardPageProps & { words: Words; isDark: boolean }) {
  const { state, history, words, onState, isDark } = props;
  const { answer, findings, totals, progress } = history;
  const stored = Math.max(history.stored, answer?.held ?? 0);
  if (state.view === 'settings') return <SettingsView {...props} />;
  if (!answer) return null;
  const setFilter = (filter: Filter) => onState({ filter });
  const narrow = (change: Partial<Filter>) => onState({ filter: { ...state.filter, ...change }, view: 'table' });
  const isEmpty = stored === 0;
  if (isEmpty && state.view !== 'data') return <Nothing words={words} catchUpOffer={props.catchUpOffer} />;
  return (
    <>
      {!isEmpty && <FilterBar filter={state.filter} facets={answer.facets} words={words} onFilter={setFilter} />}
      {!isEmpty && state.view !== 'data' && state.view !== 'changes' && totals && <TotalsLine totals={totals} words={words} />}
      {state.view === 'table' && <TableView {...props} answer={answer} version={history.version} isPart={history.isPart} />}
      {state.view === 'patterns' && findings && (
        <PatternsView findings={findings} state={state} isDark={isDark} words={words} onState={onState} onFilter={narrow} />
      )}
      {state.view === 'products' && findings && (
        <ProductsView tally={findings.tally} words={words} onChoose={(product) => narrow({ product })} />
      )}
      {state.view === 'changes' && findings && (
        <ChangesView
          {...props}
          results={findings.changes}
          most={props.mostChanges}
          onAdd={props.onAddChange}
          onRemove={props.onRemoveChange}
        />
      )}
      {state.view === 'data' && (
        <div class="cards">
          <ExportSection {...props} count={progress ? 0 : answer.count} />
          <BackupSection {...props} />
          <DeleteSection {...props} stored={stored} usualDay={props.usualDeleteDay} />
          <StorageSection stored={stored} words={words} />
        </div>
      )}
    </>
  );
}

function Nothing({ words: { translate }, catchUpOffer }: { words: Words; catchUpOffer: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{translate('empty/title')}</h2>
      <p>{translate('empty/text')}</p>
      {catchUpOffer}
    </section>
  );
}
