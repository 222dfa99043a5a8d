import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/page-line';
import { PopupPage, type PopupPageProps } from '../../components/popup/popup-page';
import type { Progress } from '../../lib/catch-up/progress';
import type { HistoryTrouble } from '../../lib/history/errors';
import type { Scope } from '../../lib/history/sum-up';
import type { Language } from '../../lib/i18n/languages';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { askForCatchUp } from '../../lib/messages/ask-for-catch-up';
import { sendMessage } from '../../lib/messages/protocol';
import { buyerOrdersUrl, cancelledOrdersUrl } from '../../lib/ozon/pages/order-url';
import type { Period } from '../../lib/settings/periods';
import { catchUpProgress } from '../../lib/settings/catch-up';
import { chosenLanguage, chosenPeriod, chosenScope } from '../../lib/settings/settings';
import type { Answer } from './answer';
import { askPage } from './ask-page';
import { useSiteAccess } from './use-site-access';

/** What was chosen and remembered before the popup was opened. */
export interface PopupStart {
  language: Language;
  period: Period;
  scope: Scope;
  sellerHost: string;
  /** Why the background could not keep the last records. */
  trouble: HistoryTrouble | undefined;
  /** How far the last reading of a whole list came. */
  progress: Progress | undefined;
}

/** Holds the popup's state and fetches what it shows. */
export function PopupApp({ start }: { start: PopupStart }) {
  const [language, setLanguage] = useState(start.language);
  const [period, setPeriod] = useState(start.period);
  const [scope, setScope] = useState(start.scope);
  const [progress, setProgress] = useState(start.progress);
  const [answer, setAnswer] = useState<Answer>();
  const [trouble, setTrouble] = useState(start.trouble);
  const [page, setPage] = useState<PageState>();
  const [access, askForAccess] = useSiteAccess();
  const translate = useMemo(() => createPopupTranslate(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translate('title');
  }, [language, translate]);

  useEffect(() => {
    let current = true;
    async function load() {
      try {
        const { findAnswer } = await import('./answer');
        await findAnswer(period, scope, (found) => {
          // The orders of the answer before stay until the new ones are there: nothing jumps.
          if (current) setAnswer((known) => ({ ...(known?.latest && { latest: known.latest }), ...found }));
        });
      } catch (error) {
        if (current) setTrouble(troubleOf(error));
      }
    }
    function loadWhenSeen() {
      if (document.visibilityState === 'visible') void load();
    }
    void load();
    document.addEventListener('visibilitychange', loadWhenSeen); // the popup as a tab, come back to
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', loadWhenSeen);
    };
  }, [period, scope]);

  useEffect(() => {
    void askPage().then(setPage);
    void sendMessage('popupOpened').catch(() => undefined); // the number stays until the background can be reached
  }, []);

  // With access to some sites, the addresses of the others stay hidden: the open page may be one of them.
  const withheld = access === 'all' || (access === 'some' && page) ? undefined : access;
  useEffect(() => catchUpProgress.watch(setProgress), []);

  const found = useMemo(() => answer && present(answer, language), [answer, language]);
  return (
    <PopupPage
      language={language}
      translate={translate}
      period={period}
      {...(found && { found })}
      {...(trouble && { trouble })}
      {...(page && { page })}
      {...(withheld && { withheld })}
      makeReport={async () => (await import('./ask-report')).askReport()}
      links={{
        buyerUrl: buyerOrdersUrl,
        sellerUrl: cancelledOrdersUrl(start.sellerHost),
        guideUrl: '/guide.html',
        dashboardUrl: '/dashboard.html',
      }}
      onAllow={askForAccess}
      scope={scope}
      catchUp={{ ...(progress && { progress }), onCatchUp: askForCatchUp }}
      onScope={(chosen) => {
        setScope(chosen);
        void chosenScope.write(chosen).catch(() => undefined);
      }}
      onPeriod={(chosen) => {
        setPeriod(chosen);
        void chosenPeriod.write(chosen).catch(() => undefined); // the choice holds while the popup is open
      }}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void chosenLanguage.write(chosen).catch(() => undefined);
      }}
    />
  );
}

function present({ summary, latest, today, namesIn }: Answer, language: Language): NonNullable<PopupPageProps['found']> {
  const names = namesIn(language);
  const todos = latest?.due.map(({ row, step }) => ({
    row,
    title: row.record.state === 'requested' ? names.request : names.cause(row.cause, row.record.side),
    line: names.deadline(step),
  }));
  return { summary, today, names, ...(latest && { latest }), todos: todos ?? [] };
}

function troubleOf(error: unknown): HistoryTrouble {
  const { trouble } = error as { trouble?: HistoryTrouble };
  return trouble ?? 'unavailable';
}
