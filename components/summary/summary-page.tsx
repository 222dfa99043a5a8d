import type { HistoryTrouble } from '../../lib/history/errors';
import type { Summary } from '../../lib/history/summarise';
import { type Language, languages } from '../../lib/i18n/languages';
import { type Period, periods } from '../../lib/settings/periods';
import { Choice } from '../ui/choice';
import { AccessNotice, type Withheld } from './access-notice';
import { EmptyHistory } from './empty-history';
import { Notice } from './notice';
import { PageLine, type PageState } from './page-line';
import { PageReportOffer, type PageReportProps } from './page-report';
import { RecentList } from './recent-list';
import { ShareBars } from './share-bars';
import type { Names, SummaryTexts } from './summary-texts';
import { Total } from './total';

/** How many causes are shown before "more" is asked for. */
const topCauses = 4;

const ownNames: Record<Language, string> = { 'zh-CN': '中文', ru: 'Рус', en: 'En' };

export interface SummaryPageProps extends SummaryTexts {
  period: Period;
  /** Absent until the history has answered. */
  found?: { summary: Summary; names: Names; today: string };
  /** Why the history cannot be read, or no longer takes anything. */
  trouble?: HistoryTrouble;
  page?: PageState;
  /** Set where the browser withholds Ozon's pages. */
  withheld?: Withheld;
  /** Makes a report of the open tab; absent where no tab can be asked. */
  makeReport?: PageReportProps['makeReport'];
  links: { buyerUrl: string; sellerUrl: string; guideUrl: string; dashboardUrl: string };
  onPeriod: (period: Period) => void;
  onLanguage: (language: Language) => void;
  onAllow: () => void;
}

/** The popup: recent cancellations at a glance. */
export function SummaryPage({
  period,
  found,
  trouble,
  page,
  withheld,
  makeReport,
  links,
  onPeriod,
  onLanguage,
  onAllow,
  ...texts
}: SummaryPageProps) {
  const { translate, language } = texts;
  const summary = found?.summary;
  const damaged = summary ? summary.setAside + summary.unreadable : 0;
  return (
    <>
      <header>
        <h1>{translate('title')}</h1>
        <Choice
          label={translate('language')}
          name="language"
          options={languages.map((value) => ({ value, text: ownNames[value], lang: value }))}
          chosen={language}
          onChoose={onLanguage}
        />
      </header>
      <main>
        {withheld && <AccessNotice withheld={withheld} translate={translate} onAllow={onAllow} />}
        {page && <PageLine page={page} translate={translate} />}
        {page && page !== 'elsewhere' && makeReport && <PageReportOffer language={language} makeReport={makeReport} />}
        {trouble && <Notice text={translate(`trouble/${trouble}`)} />}
        {damaged > 0 && <Notice text={translate('damaged', { count: damaged })} />}
        {(summary || !trouble) && (
          <>
            <Choice
              label={translate('period/label')}
              name="period"
              options={periods.map((value) => ({
                value,
                text: value === 'all' ? translate('period/all') : translate('period/days', { count: Number(value) }),
              }))}
              chosen={period}
              onChoose={onPeriod}
            />
            <div class="answer" aria-live="polite" aria-busy={!summary}>
              {summary ? <Total summary={summary} {...texts} /> : <p class="loading">{translate('loading')}</p>}
            </div>
          </>
        )}
        {summary && found && <Found {...found} {...texts} />}
        {summary && summary.recent.length === 0 && (
          <EmptyHistory buyerUrl={links.buyerUrl} sellerUrl={links.sellerUrl} translate={translate} />
        )}
      </main>
      <footer>
        <span>{translate('local')}</span>{' '}
        <a class="link" href={links.guideUrl} target="_blank">
          {translate('guide')}
        </a>{' '}
        <a class="link" href={links.dashboardUrl} target="_blank">
          {translate('dashboard')}
        </a>
      </footer>
    </>
  );
}

function Found({ summary, names, today, ...texts }: NonNullable<SummaryPageProps['found']> & SummaryTexts) {
  const { translate } = texts;
  const parties = summary.byParty.map(({ party, count }) => ({ id: party, name: names.party(party), count }));
  const reader = summary.sellerTotal === 0 ? 'buyer' : 'seller';
  const causes = summary.byCause.map(({ cause, count }) => ({ id: cause, name: names.cause(cause, reader), count }));
  return (
    <>
      {summary.total > 0 && <ShareBars heading={translate('byParty')} shares={parties} {...texts} />}
      {summary.total > 0 && <ShareBars heading={translate('byCause')} shares={causes} limit={topCauses} {...texts} />}
      {summary.recent.length > 0 && <RecentList recent={summary.recent} names={names} today={today} {...texts} />}
    </>
  );
}
