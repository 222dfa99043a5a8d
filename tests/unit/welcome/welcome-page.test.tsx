// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '../../../components/welcome/access-card';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import { makeSampleRecords } from '../../../entrypoints/welcome/sample-records';
import { CancellationSchema } from '../../../lib/cancellation';
import { diagnose } from '../../../lib/classify/diagnose';
import { type Language, languages } from '../../../lib/i18n/languages';
import { welcomeTextsIn } from '../../../lib/i18n/welcome-texts';
import type { Reader } from '../../../lib/settings/readers';

const urls = { seller: 'https://seller.ozon.ru/s', buyer: 'https://www.ozon.ru/b', guide: '/guide.html' };

function show(language: Language, reader: Reader, access?: Access) {
  const onAllow = vi.fn();
  act(() =>
    render(
      <WelcomePage
        texts={welcomeTextsIn(language)}
        language={language}
        reader={reader}
        access={access}
        urls={urls}
        onLanguage={vi.fn()}
        onReader={vi.fn()}
        onAllow={onAllow}
      >
        <p>sample</p>
      </WelcomePage>,
      document.body,
    ),
  );
  return { onAllow };
}

const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

afterEach(() => render(null, document.body));

describe('the welcome page', () => {
  it.each([
    ['seller', [urls.seller, urls.guide]],
    ['buyer', [urls.buyer, urls.guide]],
    ['both', [urls.seller, urls.buyer, urls.guide]],
  ] as const)('leads straight on: %s', (reader, ways) => {
    show('en', reader);
    expect(hrefs()).toEqual(ways);
  });

  it('asks for access only where it is not given', () => {
    show('en', 'both');
    expect(document.querySelector('.access')).toBeNull(); // not known yet: nothing is claimed
    show('en', 'both', 'given');
    expect(document.querySelector('.access button')).toBeNull();
    const { onAllow } = show('en', 'both', 'withheld');
    document.querySelector<HTMLButtonElement>('.access button')?.click();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('says where to change it once access was refused', () => {
    show('en', 'both', 'refused');
    expect(document.querySelector('.access')?.textContent).toContain(welcomeTextsIn('en').access.refused);
    expect(document.querySelector('.access button')).not.toBeNull();
  });

  it.each(languages)('promises everything in %s', (language) => {
    show(language, 'both', 'given');
    const { heading: _reads, ...reads } = welcomeTextsIn(language).reads;
    const { heading: _never, ...never } = welcomeTextsIn(language).never;
    for (const text of [...Object.values(reads), ...Object.values(never)]) expect(document.body.textContent).toContain(text);
  });
});

describe('the sample cancellations', () => {
  const records = makeSampleRecords('seller.ozonru.cn', new Date('2026-09-14T12:00:00Z'));

  it.each(['seller', 'buyer'] as const)('are records as pages give them, with a cause that is certain: %s', (side) => {
    expect(CancellationSchema.parse(records[side])).toEqual(records[side]);
    expect(diagnose(records[side])).toMatchObject({ confidence: 'certain' });
  });
});
