import type { HistoryTrouble } from '../../lib/history/errors';
import type { Scope } from '../../lib/history/sum-up';
import type { Latest, Summary } from '../../lib/history/summarise';
import { type Language, languages } from '../../lib/i18n/languages';
import { type Period, periods } from '../../lib/settings/periods';
import { Choice } from '../ui/choice';
import { AccessNotice, type Withheld } from './access-notice';
import { CatchUpOffer, type CatchUpOfferProps } from '../catch-up/catch-up-offer';
import { EmptyHistory } from './empty-history';
import { Notice } from './notice';
import { isWorried, PageLine, type PageState } from './page-line';
import { PageReportOffer, type PageReportProps } from './page-report';
import { RecentList } from './recent-list';
import { ShareBars } from './share-bars';
import type { Names, PopupWords } from './popup-words';
import { ScopeChoice } from './scope-choice';
import { type Todo, TodoList } from './todo-list';
import { Total } from './total';

/** How many causes are shown before "more" is asked for. */
const topCauses = 4;

const ownNames: Record<Language, string> = { 'zh-CN': '中文', ru: 'Рус', en: 'En' };

export interface PopupPageProps extends PopupWords {
  period: Period;
  /** Absent until the history has answered; the orders come after the numbers. */
  found?: { summary: Summary; latest?: Latest; names: Names; today: string; todos: readonly Todo[] };
  scope: Scope;
  catchUp: Omit<CatchUpOfferProps, keyof PopupWords | 'isOpen'>;
  /** Why the history cannot be read, or no longer takes anything. */
  trouble?: HistoryTrouble;
  page?: PageState;
  /** Set where the browser withholds Ozon's pages. */
  withheld?: Withheld;
  /** Makes a report of the open tab; absent where no tab can be asked. */
  makeReport?: PageReportProps['makeReport'];
  links: { buyerUrl: string; sellerUrl: string; guideUrl: string; dashboardUrl: string };
  onPeriod: (period: Period) => void;
  onScope: (scope: Scope) => void;
  onLanguage: (language: Language) => void;
  onAllow: () => void;
}

/** The popup: recent cancellations at a glance. */
export function PopupPage({
  period,
  found,
  trouble,
  page,
  withheld,
  makeReport,
  links,
  scope,
  catchUp,
  onPeriod,
  onScope,
  onLanguage,
  onAllow,
  ...texts
}: PopupPageProps) {
  const { translate, language } = texts;
  const summary = found?.summary;
  const thisPage = page && (
    <>
      <PageLine page={page} translate={translate} />
      {page !== 'elsewhere' && makeReport && <PageReportOffer language={language} makeReport={makeReport} />}
    </>
  );
  const latest = found?.latest;
  const isEmpty = latest?.recent.length === 0;
  const damaged = latest ? latest.setAside + latest.unreadable : 0;
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
        {trouble && <Notice text={translate(`trouble/${trouble}`)} />}
        {damaged > 0 && <Notice text={translate('damaged', { count: damaged })} />}
        {isWorried(page) && thisPage}
        {found && <TodoList todos={found.todos} translate={translate} />}
        {summary && <ScopeChoice stores={summary.stores} scope={scope} translate={translate} onScope={onScope} />}
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
        {summary && found && <Shares summary={summary} names={found.names} {...texts} />}
        {isEmpty && <EmptyHistory buyerUrl={links.buyerUrl} sellerUrl={links.sellerUrl} translate={translate} />}
        <CatchUpOffer key={String(isEmpty)} isOpen={isEmpty} {...catchUp} {...texts} />
        {!isWorried(page) && thisPage}
        {found && latest && !isEmpty && (
          <RecentList
            recent={latest.recent}
            names={found.names}
            today={found.today}
            dashboardUrl={links.dashboardUrl}
            {...texts}
          />
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

/** Who and why, in the period. */
function Shares({ summary, names, ...texts }: { summary: Summary; names: Names } & PopupWords) {
  const { translate } = texts;
  if (summary.total === 0) return null;
  const parties = summary.byParty.map(({ party, count }) => ({ id: party, name: names.party(party), count }));
  const reader = summary.sellerTotal === 0 ? 'buyer' : 'seller';
  const causes = summary.byCause.map(({ cause, count }) => ({ id: cause, name: names.cause(cause, reader), count }));
  return (
    <>
      <ShareBars heading={translate('byParty')} shares={parties} {...texts} />
      <ShareBars heading={translate('byCause')} shares={causes} limit={topCauses} {...texts} />
    </>
  );
}
