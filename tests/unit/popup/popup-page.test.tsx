// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/popup/page-line';
import { PopupPage, type PopupPageProps } from '../../../components/popup/popup-page';
import { partyName, titleOfCause } from '../../../lib/explain/names';
import type { Latest, RecentCancellation, Summary } from '../../../lib/history/summarise';
import { type Language, languages } from '../../../lib/i18n/languages';
import { createPopupTranslate } from '../../../lib/i18n/popup-translator';
import type { PageReading } from '../../../lib/page-reading';
import { makeRecord } from '../history/sample-records';

type Whole = Summary & Latest;

const emptySummary: Whole = {
  total: 0,
  requested: 0,
  byParty: [],
  byCause: [],
  sellerTotal: 0,
  countsAgainstSeller: 0,
  countsUnknown: 0,
  recent: [],
  openRequests: [],
  stores: [],
  setAside: 0,
  unreadable: 0,
};

const row = (changes: Partial<RecentCancellation>): RecentCancellation => ({
  key: String(Math.random()),
  record: makeRecord(),
  cause: 'seller.out-of-stock',
  party: 'seller',
  counts: 'yes',
  sortAt: '2026-09-01',
  inPeriod: true,
  ...changes,
});

const full: Whole = {
  ...emptySummary,
  total: 1_234,
  requested: 1,
  previousTotal: 1_236,
  byParty: [{ party: 'seller', count: 1_200 }, { party: 'buyer', count: 34 }],
  byCause: [{ cause: 'seller.out-of-stock', count: 1_200 }, { cause: 'buyer.changed-mind', count: 34 }],
  sellerTotal: 1_234,
  countsAgainstSeller: 1_200,
  countsUnknown: 4,
  recent: [
    row({}),
    row({ record: makeRecord({ side: 'buyer', host: 'www.ozon.ru', orderNumber: '10000002-0001' }), cause: 'buyer.changed-mind', party: 'buyer' }),
    row({ record: makeRecord({ scheme: 'FBO', postingNumber: '10000003-0001-12' }), inPeriod: false, sortAt: '2025-12-31T10:00:00' }),
  ],
}; // prettier-ignore

const namesIn = (language: Language) => ({
  cause: (cause: never, reader: never) => titleOfCause(cause, language, reader),
  party: (party: never) => partyName(party, language),
  request: 'Cancellation requested',
  deadline: () => 'by tonight',
});

function show(changes: Partial<PopupPageProps> & { summary?: Whole; language?: Language } = {}) {
  const { summary, language = 'en', ...props } = changes;
  const names = namesIn(language);
  const onPeriod = vi.fn();
  const onLanguage = vi.fn();
  const onAllow = vi.fn();
  const onScope = vi.fn();
  const onCatchUp = vi.fn(async () => undefined);
  act(() =>
    render(
      <PopupPage
        language={language}
        translate={createPopupTranslate(language)}
        period="14"
        {...(summary && { found: { summary, latest: summary, names, today: '2026-09-14', todos: [] } })}
        scope={{}}
        catchUp={{ onCatchUp }}
        onScope={onScope}
        links={{
          buyerUrl: 'https://www.ozon.ru/my/orderlist',
          sellerUrl: 'https://seller.ozonru.cn/app/postings/fbs?tab=cancelled',
          guideUrl: '/guide.html',
          dashboardUrl: '/dashboard.html',
        }}
        onPeriod={onPeriod}
        onLanguage={onLanguage}
        onAllow={onAllow}
        {...props}
      />,
      document.body,
    ),
  );
  return { onPeriod, onLanguage, onScope, onCatchUp, onAllow };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = () => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

describe('the popup', () => {
  it.each(['none', 'some', 'refused'] as const)('says how access is withheld (%s), with one button to give it', (withheld) => {
    const { onAllow } = show({ withheld });
    expect(all('[role=alert] button')).toHaveLength(1);
    act(() => all('[role=alert] button')[0]?.click());
    expect(onAllow).toHaveBeenCalledOnce();
    expect(text()).toContain({ none: 'does not let', some: 'only some of', refused: 'was not given' }[withheld]);
  });

  it('shows its frame before the history has answered, and no number', () => {
    show();
    expect(all('[data-period]').map((button) => button.dataset.period)).toEqual(['7', '14', '30', '90', 'all']);
    expect(all('[data-total]')).toHaveLength(0);
    expect(all('[aria-busy=true]')).toHaveLength(1);
  });

  it('tells the total once, as a number', () => {
    show({ summary: full });
    expect(all('[data-total]').map((element) => [element.dataset.total, element.textContent])).toEqual([['1234', '1,234']]);
    expect(text()).toContain('2 fewer than in the previous period');
    expect(text()).toContain('1,200 count against the seller · 4 unclear');
  });

  it('shows the numbers before the orders have come, and takes nothing for empty meanwhile', () => {
    const { recent: _recent, ...summary } = full;
    show({ found: { summary, names: namesIn('en'), today: '2026-09-14', todos: [] } });
    expect(all('[data-total]').map((element) => element.dataset.total)).toEqual(['1234']);
    expect(all('.recent, .empty, .catch-up[open]')).toEqual([]);
  });

  it('names the order and the cause of each row and leads to the order’s page', () => {
    show({ summary: full });
    const rows = all('[data-order]') as HTMLAnchorElement[];
    expect(rows.map(({ dataset, href, target }) => [dataset.order, dataset.cause, href, target])).toEqual([
      [
        '10000001-0007-1',
        'seller.out-of-stock',
        'https://seller.ozon.ru/app/postings/fbs?postingDetails=10000001-0007-1',
        '_blank',
      ],
      ['10000001-0007-1', 'buyer.changed-mind', 'https://www.ozon.ru/my/orderdetails/?order=10000002-0001', '_blank'],
      [
        '10000003-0001-12',
        'seller.out-of-stock',
        'https://seller.ozon.ru/app/postings/fbo?postingDetails=10000003-0001-12',
        '_blank',
      ],
    ]);
    expect(all('time').map((time) => time.textContent)).toEqual(['Sep 1', 'Sep 1', 'Dec 31, 2025']);
  });

  it('calls a request a request, whatever its reason', () => {
    show({ summary: { ...full, recent: [row({ record: makeRecord({ state: 'requested' }), counts: undefined } as never)] } });
    expect(all('.row .title').map((title) => title.textContent)).toEqual(['Cancellation requested']);
    expect(all('[data-order]').map(({ dataset }) => dataset.state)).toEqual(['requested']);
  });

  it('leads nowhere from a record whose host is not Ozon’s', () => {
    show({ summary: { ...full, recent: [row({ record: makeRecord({ host: 'seller.ozon.ru.example.org' }) })] } });
    expect(all('[data-order]').map((element) => element.tagName)).toEqual(['DIV']);
  });

  it('keeps markup in Ozon’s words and product names text', () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ summary: { ...full, recent: [row({ record: makeRecord({ products: [{ name }], postingNumber: '"><b>1' }) })] } });
    expect(all('img, .row b')).toHaveLength(0);
    expect(text()).toContain(name);
  });

  it('says what to open while nothing is there', () => {
    show({ summary: emptySummary });
    expect(all('[data-total]').map((element) => element.dataset.total)).toEqual(['0']);
    expect((all('.empty a') as HTMLAnchorElement[]).map(({ href }) => href)).toEqual([
      'https://seller.ozonru.cn/app/postings/fbs?tab=cancelled',
      'https://www.ozon.ru/my/orderlist',
    ]);
  });

  it('lets a person choose a period and a language', () => {
    const { onPeriod, onLanguage } = show({ summary: full });
    expect(all('[aria-pressed=true]').map(({ dataset }) => dataset.language ?? dataset.period)).toEqual(['en', '14']);
    act(() => document.querySelector<HTMLElement>('[data-period="all"]')?.click());
    act(() => document.querySelector<HTMLElement>('[data-language="zh-CN"]')?.click());
    expect([onPeriod.mock.calls, onLanguage.mock.calls]).toEqual([[['all']], [['zh-CN']]]);
  });

  it('unfolds the causes beyond the first four, and never hides a single one', () => {
    const causes = [
      'seller.out-of-stock',
      'buyer.changed-mind',
      'carrier.lost',
      'payment.not-paid',
      'unknown',
      'ozon.unspecified',
    ] as const;
    const withCauses = (count: number) => ({
      ...full,
      byParty: [],
      byCause: causes.slice(0, count).map((cause) => ({ cause, count: 1 })),
    });
    show({ summary: withCauses(5) });
    expect(all('[data-share]')).toHaveLength(5);
    show({ summary: withCauses(6) });
    expect(all('[data-share]')).toHaveLength(4);
    act(() => document.querySelector<HTMLElement>('[aria-expanded=false]')?.click());
    expect(all('[data-share]')).toHaveLength(6);
  });

  it.each(['unavailable', 'full', 'newer'] as const)('says why nothing is kept: %s', (trouble) => {
    for (const language of languages) {
      show({ trouble, language });
      expect(document.querySelector('[role=alert]')?.textContent).toBe(createPopupTranslate(language)(`trouble/${trouble}`));
      expect(all('[aria-busy=true], .empty')).toHaveLength(0);
    }
  });

  it('tells of records that were set aside', () => {
    show({ summary: { ...full, setAside: 2, unreadable: 1 } });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('3 stored records could not be read');
  });
});

describe('the line about this page', () => {
  const reading: PageReading = {
    side: 'seller',
    pageKind: 'seller-postings',
    channels: { observed: 36, embedded: 0, visible: 12 },
    orders: 36,
    cancelled: 4,
    requested: 0,
    notUnderstood: 1,
    problems: ['too-large', 'something-new'],
  };
  const told = (page: PageState) => {
    show({ summary: full, page });
    return document.querySelector<HTMLElement>('[data-page]')?.textContent ?? '';
  };

  it('says what was recognised, and what went wrong', () => {
    const line = told(reading);
    expect(line).toContain('seller’s orders · 36 orders read · 4 cancelled · 1 not understood');
    expect(line).toContain('Read from: data the page received · the text shown');
    expect(line).toContain('too large');
    expect(line).toContain('(something-new)');
  });

  it('tells "nothing cancelled" from "not read"', () => {
    expect(told({ ...reading, cancelled: 0, notUnderstood: 0, problems: [] })).toContain('nothing cancelled');
    expect(told('silent')).toContain('not being read');
    expect(told('elsewhere')).toContain('no page with orders');
  });

  it('is not there where the tab is no page of Ozon’s', () => {
    show({ summary: full });
    expect(all('[data-page]')).toHaveLength(0);
  });
});

describe('the footer', () => {
  it.each(languages)('leads to the guide and the dashboard, in tabs of their own: %s', (language) => {
    show({ language });
    const links = [...document.querySelectorAll<HTMLAnchorElement>('footer a')];
    expect(links.map((link) => [link.getAttribute('href'), link.target])).toEqual([
      ['/guide.html', '_blank'],
      ['/dashboard.html', '_blank'],
    ]);
  });
});

describe('what cannot wait', () => {
  it('stands before the numbers, leads to its order, and unfolds beyond the second', () => {
    const todos = Array.from({ length: 5 }, (_, index) => ({
      row: row({ key: String(index), record: makeRecord({ postingNumber: `10000001-000${index}-1` }) }),
      title: 'Cancellation requested',
      line: 'by tonight',
    }));
    show({
      found: {
        summary: full,
        todos,
        today: '2026-09-14',
        names: { request: '', cause: () => '', party: () => '', deadline: () => '' },
      },
    });
    expect(all('[data-todo]').map(({ dataset }) => dataset.todo)).toEqual(['10000001-0000-1', '10000001-0001-1']);
    expect(document.querySelector<HTMLAnchorElement>('.todo a')?.href).toContain('postingDetails=10000001-0000-1');
    const isBefore = document.querySelector('.todo')!.compareDocumentPosition(document.querySelector('[data-total]')!);
    expect(isBefore & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    act(() => document.querySelector<HTMLElement>('.todo [aria-expanded=false]')?.click());
    expect(all('[data-todo]')).toHaveLength(5);
  });
});

describe('whose cancellations', () => {
  const seller = (store: string) => ({ side: 'seller', store }) as const;
  const buyer = { side: 'buyer', store: 'www.ozon.ru' } as const;

  it('is asked where there are several, and not otherwise', () => {
    show({ summary: { ...full, stores: [seller('1000001')] } });
    expect(all('.scope')).toHaveLength(0);
    show({ summary: { ...full, stores: [seller('1000001'), buyer] } });
    expect([all('[data-side]').map(({ dataset }) => dataset.side), all('.scope select')]).toEqual([
      ['both', 'seller', 'buyer'],
      [],
    ]);
    show({ summary: { ...full, stores: [seller('1000001'), seller('1000002')] } });
    expect([all('[data-side]'), all('.scope option').map((option) => (option as HTMLOptionElement).value)]).toEqual([
      [],
      ['', '1000001', '1000002'],
    ]);
  });

  it('is told when it is chosen', () => {
    const { onScope } = show({ summary: { ...full, stores: [seller('1000001'), seller('1000002'), buyer] } });
    act(() => document.querySelector<HTMLElement>('[data-side=buyer]')?.click());
    const select = document.querySelector<HTMLSelectElement>('.scope select')!;
    select.value = '1000002';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onScope.mock.calls).toEqual([[{ side: 'buyer' }], [{ side: 'seller', store: '1000002' }]]);
  });
});

describe('the search', () => {
  const type = (value: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = value;
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('finds numbers, goods, reasons and titles, and leads to all of them', () => {
    show({ summary: full });
    type('10000003');
    expect(all('[data-order]')).toHaveLength(1);
    type('changed mind');
    expect(all('[data-order]').map(({ dataset }) => dataset.cause)).toEqual(
      all('[data-cause="buyer.changed-mind"]').map(() => 'buyer.changed-mind'),
    );
    type('товар 1');
    expect(all('[data-order]')).toHaveLength(3);
    expect(document.querySelector<HTMLAnchorElement>('.recent > a')?.getAttribute('href')).toBe(
      `/dashboard.html#${new URLSearchParams({ search: 'товар 1' })}`,
    );
    type('nothing like it');
    expect(all('[data-order]')).toHaveLength(0);
    expect(text()).toContain('None of the recent cancellations matches.');
  });
});

describe('reading a whole list', () => {
  it('is offered for both sides, unfolded while nothing is there', () => {
    const { onCatchUp } = show({ summary: emptySummary });
    expect(document.querySelector('details')?.open).toBe(true);
    act(() => document.querySelector<HTMLElement>('[data-catch-up=buyer]')?.click());
    expect(onCatchUp.mock.calls).toEqual([['buyer', 90]]);
    show({ summary: full });
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('tells how far it came', () => {
    const progress = {
      side: 'seller',
      tabId: 1,
      status: 'robot-check',
      rows: 40,
      cancelled: 3,
      oldestDay: '2026-06-01',
    } as const;
    show({ summary: full, catchUp: { progress, onCatchUp: async () => undefined } });
    expect(document.querySelector('[data-progress=robot-check]')?.textContent).toContain(
      '40 orders seen · 3 cancelled · back to June 1, 2026',
    );
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('says so where the list cannot be opened', async () => {
    show({ summary: full, catchUp: { onCatchUp: () => Promise.reject(new Error('no tab')) } });
    await act(async () => document.querySelector<HTMLElement>('[data-catch-up=seller]')?.click());
    expect(document.querySelector('.catch-up [role=status]')?.textContent).toBe('The list could not be opened.');
  });
});
