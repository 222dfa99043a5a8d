/** What people get wrong about cancellations is told plainly where it matters, in every language. */
import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { describeDiagnosis } from '../../../lib/explain/describe';
import { languages, type Language } from '../../../lib/i18n/languages';
import { textsIn } from '../../../lib/i18n/translate';
import { causeIds, type CauseId } from '../../../lib/ozon/causes/causes';
import type { NoteId } from '../../../lib/ozon/advice/advice';
import { diagnosisOf, noon, sellerRecord } from './samples';

const notesOf = (cause: CauseId, language: Language, change: Partial<Cancellation> = {}) =>
  describeDiagnosis(sellerRecord(change), diagnosisOf(cause), language, { now: noon }).notes;
const countsOf = (cause: CauseId, language: Language) =>
  describeDiagnosis(sellerRecord(), diagnosisOf(cause), language, { now: noon }).counts?.line.text;

/** The words that carry the point, so that a text under the right key that says something else is noticed. */
const points: Partial<Record<NoteId, Record<Language, RegExp>>> = {
  'recorded-as-yours': { en: /seller’s request/, ru: /Просьба продавца/, 'zh-CN': /卖家要求/ },
  'approving-is-better': { en: /cancellation is the seller’s/, ru: /будет отмена продавца/, 'zh-CN': /算卖家取消/ },
  'not-a-stock-out': { en: /not a stock-out/, ru: /не нехватка товара/, 'zh-CN': /不是缺货/ },
  'not-a-lost-sale': { en: /lost sales/, ru: /потерянные продажи/, 'zh-CN': /不算丢单/ },
  'reason-id-ambiguous': { en: /one number for several reasons/, ru: /у нескольких причин/, 'zh-CN': /对应多种原因/ },
  'after-packing': { en: /after packing/, ru: /после сборки/, 'zh-CN': /备货之后/ },
};

const refusals = causeIds.filter((cause) => cause.startsWith('handover.') && cause !== 'handover.not-collected');

describe.each(languages)('in %s', (language) => {
  const t = textsIn(language);

  it.each<[NoteId, readonly CauseId[]]>([
    ['recorded-as-yours', ['buyer.at-seller-request', 'seller.asked-ozon']],
    ['approving-is-better', ['buyer.asked-seller']],
    ['not-a-stock-out', refusals],
    ['not-a-lost-sale', ['ozon.quality-check', 'ozon.shipment-split']],
  ])('%s is told with its causes, and with no other', (note, told) => {
    expect(t(`notes/${note}`)).toMatch(points[note]![language]);
    expect(causeIds.filter((cause) => notesOf(cause, language).includes(t(`notes/${note}`)))).toEqual(
      causeIds.filter((cause) => told.includes(cause)),
    );
  });

  it('a parcel that the carrier lost does not count', () => {
    expect(countsOf('carrier.lost', language)).toBe(t('rules/counts/rule/counts.carrier.no'));
    expect(countsOf('carrier.lost', language)).toMatch(
      { en: /lost does not count/, ru: /потерянная.*не засч/, 'zh-CN': /丢失不计入/ }[language],
    );
  });

  it('what Ozon calls cancelled after ship is after packing, and one reason number is several reasons', () => {
    for (const cause of causeIds) {
      const notes = notesOf(cause, language, { cancelledAfterShip: true, reasonId: 508, reasonText: undefined });
      for (const note of ['after-packing', 'reason-id-ambiguous'] as const) {
        expect(t(`notes/${note}`)).toMatch(points[note]![language]);
        expect(notes, cause).toContain(t(`notes/${note}`));
      }
    }
    expect(notesOf('seller.not-shipped', language)).not.toContain(t('notes/after-packing'));
  });
});
