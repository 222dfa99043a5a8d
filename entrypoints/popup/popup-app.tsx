import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageState } from '../../components/summary/page-line';
import { SummaryPage } from '../../components/summary/summary-page';
import type { HistoryTrouble } from '../../lib/history/errors';
import type { Language } from '../../lib/i18n/languages';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { sendMessage } from '../../lib/messages/protocol';
import { cancelledOrdersUrl } from '../../lib/ozon/order-url';
import type { Period } from '../../lib/settings/periods';
import { chosenLanguage, chosenPeriod } from '../../lib/settings/settings';
import type { Answer } from './answer';
import { askPage } from './ask-page';
import { useSiteAccess } from './use-site-access';

const buyerUrl = 'https://www.ozon.ru/my/orderlist';

/** What was chosen and remembered before the popup was opened. */
export interface PopupStart {
  language: Language;
  period: Period;
  sellerHost: string;
  /** Why the background could not keep the last records. */
  trouble: HistoryTrouble | undefined;
}

/** Holds the popup's state and fetches what it shows. */
export function PopupApp({ start }: { start: PopupStart }) {
  const [language, setLanguage] = useState(start.language);
  const [period, setPeriod] = useState(start.period);
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
        const found = await findAnswer(period);
        if (current) setAnswer(found);
        if (found.summary.unreadable > 0) await sendMessage('setAsideDamaged').catch(() => undefined);
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
  }, [period]);

  useEffect(() => {
    void askPage().then(setPage);
    void sendMessage('popupOpened').catch(() => undefined); // the number stays until the background can be reached
  }, []);

  // With access to some sites, the addresses of the others stay hidden: the open page may be one of them.
  const withheld = access === 'all' || (access === 'some' && page) ? undefined : access;
  const found = answer && { summary: answer.summary, today: answer.today, names: answer.namesIn(language) };
  return (
    <SummaryPage
      language={language}
      translate={translate}
      period={period}
      {...(found && { found })}
      {...(trouble && { trouble })}
      {...(page && { page })}
      {...(withheld && { withheld })}
      makeReport={async () => (await import('./ask-report')).askReport()}
      links={{
        buyerUrl,
        sellerUrl: cancelledOrdersUrl(start.sellerHost),
        guideUrl: '/guide.html',
        dashboardUrl: '/dashboard.html',
      }}
      onAllow={askForAccess}
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

function troubleOf(error: unknown): HistoryTrouble {
  const { trouble } = error as { trouble?: HistoryTrouble };
  return trouble ?? 'unavailable';
}
