import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { DashboardPage } from '../../components/dashboard/dashboard-page';
import type { Preferences } from '../../components/dashboard/settings-view';
import { CatchUpOffer } from '../../components/catch-up/catch-up-offer';
import { createWords, type EngineNames } from '../../components/dashboard/words';
import { dayOf, moveDay } from '../../lib/calendar-day';
import { createDashboardTranslate } from '../../lib/i18n/dashboard-translator';
import type { Language } from '../../lib/i18n/languages';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { askForCatchUp } from '../../lib/messages/ask-for-catch-up';
import { sendMessage } from '../../lib/messages/protocol';
import { type Change, chosenKeepTime, chosenLook, markedChanges, mostChanges, panelForm } from '../../lib/settings/preferences';
import { chosenLanguage } from '../../lib/settings/settings';
import { restoreFile } from './restore-file';
import { saveFile } from './save-file';
import { callback, startEngine } from './start-engine';
import { useHistory } from './use-history';
import { useNotices } from './use-notices';
import { usePageState } from './use-page-state';

/** What was chosen before the dashboard was opened. */
export interface DashboardStart {
  language: Language;
  preferences: Preferences;
  changes: Change[];
}

/** Holds the dashboard's state and carries out what a person asks. */
export function DashboardApp({ start }: { start: DashboardStart }) {
  const [engine] = useState(startEngine);
  const [language, setLanguage] = useState(start.language);
  const [names, setNames] = useState<EngineNames>();
  const [preferences, setPreferences] = useState(start.preferences);
  const [changes, setChanges] = useState(start.changes);
  const [hasFailed, setFailed] = useState(false);
  const [state, setState] = usePageState();
  const translate = useMemo(() => createDashboardTranslate(language), [language]);
  const translatePopup = useMemo(() => createPopupTranslate(language), [language]);
  const today = dayOf(new Date());
  const { filter, sort, stackBy, bucket } = state;
  const question = { filter, sort, stackBy, ...(bucket && { bucket }), changeDays: changes.map(({ day }) => day), today };
  const [history, refresh] = useHistory(engine, question, names !== undefined);
  const words = useMemo(() => names && createWords(language, translate, names), [language, translate, names]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translate('title');
    void engine.speak(language).then(setNames);
  }, [engine, language, translate]);

  useEffect(() => {
    document.documentElement.dataset['look'] = preferences.look;
  }, [preferences.look]);

  useEffect(() => {
    const refreshWhenSeen = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', refreshWhenSeen);
    return () => document.removeEventListener('visibilitychange', refreshWhenSeen);
  }, [refresh]);

  const fetchRows = useCallback((from: number, to: number) => engine.rowsFrom(from, to), [engine]);
  const describe = useCallback((key: string) => engine.describe(key, language), [engine, language]);

  async function keep(writing: Promise<void>) {
    setFailed(false);
    await writing.catch(() => setFailed(true));
  }

  const notices = useNotices(keep);

  function setAndKeepChanges(next: Change[]) {
    setChanges(next);
    void keep(markedChanges.write(next));
  }

  return (
    <DashboardPage
      state={state}
      history={history}
      translate={translate}
      {...(words && { words })}
      catchUpOffer={<CatchUpOffer isOpen language={language} translate={translatePopup} onCatchUp={askForCatchUp} />}
      changes={changes}
      mostChanges={mostChanges}
      preferences={preferences}
      notices={notices}
      hasFailed={hasFailed}
      today={today}
      usualDeleteDay={moveDay(today, -365)}
      fetchRows={fetchRows}
      describe={describe}
      onState={setState}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void keep(chosenLanguage.write(chosen));
      }}
      onPreferences={(change) => {
        setPreferences({ ...preferences, ...change });
        if (change.look) void keep(chosenLook.write(change.look));
        if (change.panelForm) void keep(panelForm.write(change.panelForm));
        if (change.keep) void keep(chosenKeepTime.write(change.keep));
      }}
      onAddChange={(day, note) =>
        setAndKeepChanges([{ id: crypto.randomUUID(), day, note }, ...changes].sort((a, b) => (a.day < b.day ? 1 : -1)))
      }
      onRemoveChange={(id) => setAndKeepChanges(changes.filter((one) => one.id !== id))}
      exportFound={async (format, tell) =>
        saveFile(await engine.exportFound(format, language, callback(tell)), `cancellations-${today}.${format}`)
      }
      saveBackup={async (tell) =>
        saveFile(await engine.writeBackup({ changes }, callback(tell)), `cancellations-backup-${today}.json`)
      }
      restore={async (file, tell) => {
        const { outcome, changes: merged } = await restoreFile(engine, file, changes, tell);
        if (merged.length > changes.length) setAndKeepChanges(merged);
        await refresh();
        return outcome;
      }}
      remove={async (beforeDay) => {
        const count = await engine.remove(beforeDay);
        void sendMessage('rowsDeleted').catch(() => undefined);
        await refresh();
        return count;
      }}
    />
  );
}
