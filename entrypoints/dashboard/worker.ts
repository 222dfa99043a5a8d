/** The dashboard's worker. See engine.ts. */
import { expose } from 'comlink';
import { describeCancellation } from '../../lib/explain/describe';
import { BackupError, readBackup } from '../../lib/export/backup';
import type { ExportNames } from '../../lib/export/columns';
import { exportRows } from '../../lib/export/export-rows';
import { countRepeats } from '../../lib/history/count-repeats';
import { deleteAllRows, deleteRowsBefore } from '../../lib/history/delete-rows';
import { importRows } from '../../lib/history/import-rows';
import { openHistory } from '../../lib/history/open-history';
import type { Row } from '../../lib/history/row';
import { readTallies, type Tally } from '../../lib/history/tallies';
import { createDashboardTranslate } from '../../lib/i18n/dashboard-translator';
import type { Language } from '../../lib/i18n/languages';
import { orderUrl } from '../../lib/ozon/pages/order-url';
import { Overview } from '../../lib/overview/overview';
import {
  countRows,
  readAllDigests,
  readAllRows,
  readDigestsByKey,
  readNewestDigests,
  readRowsByKey,
} from '../../lib/overview/read-digests';
import { sumTallies } from '../../lib/overview/sum-tallies';
import type { EngineNames } from '../../components/dashboard/words';
import type { Engine } from './engine';
import { nameThings } from './engine-names';
import { StaleRows } from './stale-rows';

const firstRows = 200;
const exportBatch = 500;
const restoreBatch = 250;
const namesByLanguage = new Map<Language, EngineNames>();

const stale = new StaleRows();
let days: Tally[] | undefined;
let overview = new Overview();
let speak = (_overview: Overview): void => undefined;

const engine: Engine = {
  async loadNewest() {
    const newest = new Overview();
    const [digests, sums] = await Promise.all([readNewestDigests(firstRows), readTallies()]);
    newest.add(digests);
    speak(newest);
    [overview, days] = [newest, sums?.days];
  },

  sumTallies: ({ filter, today }) => days && sumTallies(days, filter, today),

  async countStored() {
    const [stored, setAside] = await Promise.all([countRows(), (await openHistory()).count('setAside')]);
    return { stored, setAside };
  },

  async loadAll(tellProgress) {
    const whole = new Overview();
    let unreadable = 0;
    stale.take(); // all are read now; what is written from here on may be met by the reading, or missed
    for await (const batch of readAllDigests()) {
      whole.add(batch.digests);
      unreadable += batch.unreadable;
      tellProgress(whole.size);
    }
    speak(whole);
    overview = whole;
    return { unreadable };
  },

  async refresh() {
    const keys = stale.take();
    if (keys === 'many') return 'many';
    if (keys.length === 0) return 'nothing';
    const digests = await readDigestsByKey(keys);
    overview.remove(keys);
    overview.add(digests);
    return 'done';
  },

  speak(language) {
    const names = namesIn(language);
    const told: Record<string, string> = { ...names.parties };
    for (const [cause, title] of Object.entries(names.causes)) told[cause] = title.seller;
    speak = (one) => one.speak({ nameOf: (id) => told[id] ?? id });
    speak(overview);
    return names;
  },

  ask: (question) => overview.ask(question),
  count: () => overview.count(),
  rowsFrom: (start, end) => overview.rowsFrom(start, end),

  async describe(key, language) {
    const [row] = await readRowsByKey([key]);
    if (!row) return undefined;
    const url = orderUrl(row.record);
    const now = new Date();
    const [repeats] = await countRepeats([row.record], new Date(row.firstSeenAt));
    return { view: describeCancellation(row.record, language, { now, ...(repeats && { repeats }) }), ...(url && { url }) };
  },

  exportFound(format, language, tellProgress) {
    const keys = overview.foundKeys();
    return exportRows(readByKeys(keys), format, {
      names: exportNames(language),
      sheet: createDashboardTranslate(language)('title'),
      now: new Date().toISOString(),
      tellProgress: (written) => tellProgress(written / Math.max(1, keys.length)),
    });
  },

  async writeBackup(extra, tellProgress) {
    const total = await countRows();
    return exportRows(readAllRows(), 'json', {
      names: exportNames('en'),
      sheet: '',
      now: new Date().toISOString(),
      extra,
      tellProgress: (written) => tellProgress(written / Math.max(1, total)),
    });
  },

  async restore(file, tellProgress) {
    try {
      const { report, head } = await readBackup(file, restoreBatch, importRows, tellProgress);
      return { report, changes: (head as { changes?: unknown }).changes };
    } catch (error) {
      if (error instanceof BackupError) return { trouble: error.trouble };
      throw error;
    }
  },

  remove: (beforeDay) => (beforeDay ? deleteRowsBefore(beforeDay) : deleteAllRows()),
};

async function* readByKeys(keys: readonly string[]): AsyncGenerator<Row[]> {
  for (let start = 0; start < keys.length; start += exportBatch)
    yield await readRowsByKey(keys.slice(start, start + exportBatch));
}

function namesIn(language: Language): EngineNames {
  const names = namesByLanguage.get(language) ?? nameThings(language);
  namesByLanguage.set(language, names);
  return names;
}

function exportNames(language: Language): ExportNames {
  const translate = createDashboardTranslate(language);
  const names = namesIn(language);
  return {
    header: (column) => translate(`export/columns/${column}`),
    cause: ({ cause, side }) => names.causes[cause][side],
    party: ({ party }) => names.parties[party],
    counts: ({ counts }) => (counts === 'none' ? '' : translate(`counts/${counts}`)),
    state: ({ state }) => translate(`state/${state}`),
    side: ({ side }) => translate(`side/${side}`),
  };
}

expose(engine);
