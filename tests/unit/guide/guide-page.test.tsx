// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GuidePage } from '../../../components/guide/guide-page';
import { titleOfCause } from '../../../lib/explain/names';
import { guideTextsIn } from '../../../lib/i18n/guide-texts';
import { type Language, languages } from '../../../lib/i18n/languages';
import { causeIds } from '../../../lib/ozon/causes/causes';
import type { Reader } from '../../../lib/settings/readers';

const hosts = { seller: 'seller.ozonru.cn', buyer: 'www.ozon.ru' };

function show(language: Language, reader: Reader = 'both') {
  const onLanguage = vi.fn();
  const onReader = vi.fn();
  act(() =>
    render(
      <GuidePage language={language} reader={reader} hosts={hosts} onLanguage={onLanguage} onReader={onReader} />,
      document.body,
    ),
  );
  return { onLanguage, onReader };
}

function searchFor(words: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('there is no search');
  input.value = words;
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

const shownCauses = () => [...document.querySelectorAll<HTMLDetailsElement>('details.cause')];

afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

describe.each(languages)('the guide in %s', (language) => {
  it('has an anchor for every cause, under its name in the panel', () => {
    show(language);
    expect(shownCauses().map(({ id }) => id)).toEqual([...causeIds]);
    for (const one of shownCauses()) expect(one.querySelector('h4')?.textContent).toBe(titleOfCause(one.id as never, language));
  });

  it('has headings in order, one of them first', () => {
    show(language);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('marks each example as an illustration', () => {
    show(language);
    const examples = [...document.querySelectorAll('article')];
    expect(examples).toHaveLength(3);
    for (const one of examples) expect(one.textContent).toContain(guideTextsIn(language).examples.note);
  });
});

describe('the guide', () => {
  it('speaks to one reader alone where one is chosen', () => {
    show('en', 'buyer');
    expect(document.getElementById('by-hand-seller')).toBeNull();
    expect(document.getElementById('by-hand-buyer')).not.toBeNull();
    expect(document.getElementById('seller.out-of-stock')?.textContent).not.toContain('For the seller');
    expect(document.getElementById('seller.out-of-stock')?.textContent).toContain('The seller ran out of stock');
  });

  it('links to the pages on the way, on the cabinet’s host that was seen last', () => {
    show('en');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('section:has(> #by-hand) a')].map(({ href }) => href);
    expect(links).toContain('https://seller.ozonru.cn/app/postings/fbs?tab=cancelled');
    expect(links).toContain('https://www.ozon.ru/my/orderlist');
  });

  it('unfolds the cause that the address names, whatever is being searched for', async () => {
    location.hash = '#customs.duty-unpaid';
    HTMLElement.prototype.scrollIntoView = vi.fn();
    show('en');
    expect(
      shownCauses()
        .filter(({ open }) => open)
        .map(({ id }) => id),
    ).toEqual(['customs.duty-unpaid']);
    searchFor('zzz');
    expect(shownCauses()).toEqual([]);
    location.hash = '#carrier.lost';
    await vi.waitFor(
      () => expect((document.getElementById('carrier.lost') as HTMLDetailsElement | null)?.open).toBe(true),
      10_000,
    );
  });

  it('leaves what a search means, unfolds it where it is the only one, and says when nothing fits', () => {
    show('en');
    searchFor('Отправление не прошло таможенное оформление');
    expect(shownCauses().map(({ id, open }) => [id, open])).toEqual([['customs.rejected', true]]);
    searchFor('zzz');
    expect(document.querySelector('[role=status]')?.textContent).toBe(guideTextsIn('en').causes.none);
  });

  it('quotes Ozon in Russian and in the reader’s language, and nobody else', () => {
    show('zh-CN');
    const quotes = [...document.querySelectorAll<HTMLElement>('#seller\\.out-of-stock q')];
    expect(new Set(quotes.map(({ lang }) => lang))).toEqual(new Set(['ru', 'zh-CN']));
  });

  it('unfolds everything for print, and folds it again', () => {
    show('en');
    dispatchEvent(new Event('beforeprint'));
    expect([...document.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
  });

  it('tells what is chosen', () => {
    const { onLanguage, onReader } = show('en');
    document.querySelector<HTMLButtonElement>('[data-language="ru"]')?.click();
    document.querySelector<HTMLButtonElement>('[data-reader="seller"]')?.click();
    expect(onLanguage).toHaveBeenCalledWith('ru');
    expect(onReader).toHaveBeenCalledWith('seller');
  });
});
