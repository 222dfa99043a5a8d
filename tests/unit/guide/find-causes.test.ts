import { describe, expect, it } from 'vitest';
import { findCauses } from '../../../components/guide/find-causes';
import { listGuideCauses } from '../../../components/guide/guide-causes';
import { languages } from '../../../lib/i18n/languages';
import { causeIds } from '../../../lib/ozon/causes/causes';
import { reasons } from '../../../lib/ozon/causes/reasons';

const hosts = { seller: 'seller.ozon.ru', buyer: 'www.ozon.ru' };
const textsOf = (language: (typeof languages)[number]) =>
  new Map(listGuideCauses(language, hosts).map(({ id, text }) => [id, text] as const));

describe('a search in the guide', () => {
  it('leaves every cause while nothing is searched for', () => {
    expect([...findCauses('  ', textsOf('en'))]).toEqual([...causeIds]);
  });

  it('finds a cause by words of its texts, in any order and case', () => {
    const found = findCauses('STOCK safety', textsOf('en'));
    expect(found).toContain('seller.out-of-stock');
    expect(found).not.toContain('customs.duty-unpaid');
  });

  it('does not mind ё', () => {
    expect(findCauses('нашел дешевле', textsOf('ru'))).toContain('buyer.found-cheaper');
  });

  it.each(languages)('finds the cause that Ozon’s own words mean, whatever the page speaks: %s', (language) => {
    const texts = textsOf(language);
    for (const { cause, texts: wordings } of reasons)
      for (const words of wordings) expect(findCauses(words, texts), words).toContain(cause);
  });

  it('understands words of Ozon’s that no catalogue has', () => {
    const words = 'Покупатель отказался при вручении: размер не подошёл совсем';
    expect([...findCauses(words, textsOf('en'))]).toEqual(['handover.unsuitable']);
  });

  it('finds nothing where nothing fits', () => {
    expect(findCauses('qwertz', textsOf('zh-CN')).size).toBe(0);
  });
});
