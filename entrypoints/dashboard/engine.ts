/** What the dashboard asks of its worker: everything that takes longer than a frame, in this page or in the background. */
import type { Description } from '../../components/dashboard/order-dialog';
import type { EngineNames } from '../../components/dashboard/words';
import type { FileTrouble, ReadReport } from '../../lib/export/backup';
import type { ExportFormat } from '../../lib/export/formats';
import type { Language } from '../../lib/i18n/languages';
import type { Digest } from '../../lib/overview/digest';
import type { Answer, Findings, Question } from '../../lib/overview/overview';
import type { Totals } from '../../lib/overview/sum-tallies';

export interface Engine {
  /** Reads the newest rows, so that there is something to look at, and the tallies of days. */
  loadNewest(): Promise<void>;
  /** The first numbers, before all rows are read; undefined where the tallies do not tell them. */
  sumTallies(question: Question): Totals | undefined;
  /** Counts rows without reading them. */
  countStored(): Promise<{ stored: number; setAside: number }>;
  /** Reads everything. @returns rows that could not be understood */
  loadAll(tellProgress: (read: number) => void): Promise<{ unreadable: number }>;
  /** Reads again what was written since it was read. @returns `many` where everything has to be read again */
  refresh(): Promise<'nothing' | 'done' | 'many'>;
  speak(language: Language): EngineNames;
  ask(question: Question): Answer;
  /** The counts of what the last question found. */
  count(): Findings;
  rowsFrom(start: number, end: number): Digest[];
  describe(key: string, language: Language): Promise<Description | undefined>;
  /** Writes what the last question found. */
  exportFound(format: ExportFormat, language: Language, tellProgress: (share: number) => void): Promise<Blob>;
  writeBackup(extra: Record<string, unknown>, tellProgress: (share: number) => void): Promise<Blob>;
  /** Merges a back-up into the history, in groups. @returns what became of its rows, and the marked days that it holds */
  restore(
    file: File,
    tellProgress: (share: number) => void,
  ): Promise<{ report: ReadReport; changes: unknown } | { trouble: FileTrouble }>;
  /** Removes what was cancelled before a local day, or everything. @returns how many rows */
  remove(beforeDay?: string): Promise<number>;
}
