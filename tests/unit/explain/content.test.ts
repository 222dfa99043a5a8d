import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { describeDiagnosis } from '../../../lib/explain/describe';
import { describeSource } from '../../../lib/explain/describe-source';
import { explain } from '../../../lib/explain/explain';
import type { PanelView } from '../../../lib/explain/panel-view';
import { languages, type Language } from '../../../lib/i18n/languages';
import { textsIn } from '../../../lib/i18n/translate';
import { buyerAdvice } from '../../../lib/ozon/advice/buyer-advice';
import { causeIds, causes, type CauseId, type Party } from '../../../lib/ozon/causes/causes';
import { beijing, buyerRecord, diagnosisOf, noon, sellerRecord } from './samples';

const options = { now: noon, timeZone: beijing };

/** The turns that an order can take besides its cause: all of them are explained. */
const sellerVariants: Partial<Cancellation>[] = [
  {},
  { affectsRating: true },
  { affectsRating: false },
  { scheme: 'FBO' },
  { scheme: 'FBS', cancelledAt: undefined, orderedAt: undefined },
  { scheme: undefined, products: [], cancelledAfterShip: true, disputed: true, reasonId: 508 },
  { cancelledAt: { value: '2026-08-19', precision: 'day', yearAssumed: true } },
  { cancelledAt: { value: '2027-08-19T00:00:00Z', precision: 'instant' } },
  { state: 'requested', autoApproveAt: { value: '2026-08-21T12:00:00Z', precision: 'instant' } },
];
const buyerVariants: Partial<Cancellation>[] = [
  {},
  { cancelledAt: undefined, orderedAt: undefined, orderNumber: undefined, parcelId: '4000000001' },
  { orderedAt: { value: '2026-08-20T08:00:00Z', precision: 'instant' } },
  {
    orderedAt: { value: '2026-07-01', precision: 'day' },
    cancelledAt: { value: '2026-07-09', precision: 'day', yearAssumed: true },
  },
  { state: 'requested' },
];
const parties: Party[] = ['buyer', 'seller', 'ozon', 'carrier', 'unknown'];

function* viewsOf(cause: CauseId, language: Language): Generator<{ side: Cancellation['side']; view: PanelView }> {
  const { party: usual } = causes[cause];
  const view = (record: Cancellation, party: Party) => ({
    side: record.side,
    view: describeDiagnosis({ ...record, party }, diagnosisOf(cause, { party }), language, options),
  });
  for (const party of parties) yield* [view(sellerRecord(), party), view(buyerRecord(), party)];
  for (const change of sellerVariants) yield view(sellerRecord(change), usual);
  for (const change of buyerVariants) yield view(buyerRecord(change), usual);
}

/** What fits into the panel. Chinese says the same in about a third of the signs. */
const space = {
  en: { title: 60, happened: 260, step: 200, deadline: 110, cost: 330, note: 200, counts: 240 },
  ru: { title: 60, happened: 260, step: 200, deadline: 110, cost: 360, note: 200, counts: 240 },
  'zh-CN': { title: 24, happened: 100, step: 80, deadline: 60, cost: 150, note: 80, counts: 90 },
} as const;

/** All the words of a view, one below the other. */
function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  return node && typeof node === 'object' ? Object.values(node).map(wordsOf).join('\n') : '';
}

/** What a view says in its own language: without the message that is sent in Russian, codes and addresses. */
function sentencesOf({
  message,
  steps,
  language: _l,
  cause: _c,
  party: _p,
  confidence: _n,
  state: _s,
  ...view
}: PanelView): string[] {
  const told = { ...view, counts: [view.counts?.badge, view.counts?.line.text, view.counts?.line.source?.label] };
  const lines = view.cost.map(({ text, source }) => [text, source?.label]);
  const done = steps.map(({ text, deadline, link, source }) => [text, deadline, link?.label, source?.label]);
  const words = wordsOf([{ ...told, cost: lines }, done, message.translation ?? '']).split('\n');
  return words.filter((word) => word !== '');
}

describe.each(languages)('every cause in %s', (language) => {
  it.each(causeIds)('is told completely and within the panel’s space: %s', (cause) => {
    const room = space[language];
    for (const { side, view } of viewsOf(cause, language)) {
      expect(view.title.length, view.title).toBeLessThanOrEqual(room.title);
      expect(view.happened.length, view.happened).toBeLessThanOrEqual(room.happened);
      expect(view.steps.length).toBeGreaterThanOrEqual(2);
      expect(view.steps.length).toBeLessThanOrEqual(4);
      expect(new Set(view.steps.map(({ text }) => text)).size).toBe(view.steps.length);
      for (const step of view.steps) {
        expect(step.text.length, step.text).toBeLessThanOrEqual(room.step);
        expect(step.deadline?.length ?? 0, step.deadline).toBeLessThanOrEqual(room.deadline);
        if (step.link) expect(new URL(step.link.url).host).toBe(side === 'seller' ? 'seller.ozon.ru' : 'www.ozon.ru');
      }
      for (const line of view.cost) expect(line.text.length, line.text).toBeLessThanOrEqual(room.cost);
      for (const note of view.notes) expect(note.length, note).toBeLessThanOrEqual(room.note);
      expect(view.cost.length).toBeGreaterThanOrEqual(1);
      expect(view.prevent.length).toBeLessThanOrEqual(side === 'seller' ? 3 : 2);
      if (side === 'seller') expect(view.prevent.length).toBeGreaterThanOrEqual(1);
      expect(view.counts === undefined).toBe(side === 'buyer');
      if (view.counts) expect(view.counts.line.text.length, view.counts.line.text).toBeLessThanOrEqual(room.counts);
      expect(view.message.text).toMatch(/10000001-0007|4000000001/);
      expect(wordsOf(view)).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|Invalid Date/);
    }
  });

  it('has a headline and a story of its own for each cause and reader', () => {
    for (const record of [sellerRecord(), buyerRecord()]) {
      const views = causeIds.map((cause) => describeDiagnosis(record, diagnosisOf(cause), language, options));
      expect(new Set(views.map(({ title }) => title)).size).toBe(causeIds.length);
      expect(new Set(views.map(({ happened }) => happened)).size).toBe(causeIds.length);
    }
  });

  it('tells seller and buyer different things', () => {
    for (const cause of causeIds) {
      const seller = describeDiagnosis(sellerRecord(), diagnosisOf(cause), language, options);
      const buyer = describeDiagnosis(buyerRecord(), diagnosisOf(cause), language, options);
      if (cause !== 'unknown') expect(seller.happened, cause).not.toBe(buyer.happened);
      expect(
        seller.steps.map(({ text }) => text),
        cause,
      ).not.toEqual(buyer.steps.map(({ text }) => text));
    }
  });

  it('names the source of every rule that it rests on, and none twice where one is enough', () => {
    for (const cause of causeIds) {
      for (const record of [sellerRecord(), buyerRecord()]) {
        const { cost, steps, counts } = describeDiagnosis(record, diagnosisOf(cause), language, options);
        const above = new Set([counts?.line, ...cost].map((line) => line?.source?.label));
        const explanation = explain(record, diagnosisOf(cause), options);
        for (const [index, { rule }] of explanation.cost.entries()) expect(cost[index]?.source === undefined, cause).toBe(!rule);
        for (const [index, { rule }] of explanation.steps.entries()) {
          const label = rule && describeSource(rule, false, language, textsIn(language)).label;
          const shown = steps[index]?.source?.label;
          expect(shown === undefined ? !label || above.has(label) : shown === label && !above.has(label), cause).toBe(true);
        }
      }
    }
  });

  it('shares no sentence with a panel in another language', () => {
    for (const other of languages) {
      if (other === language) continue;
      for (const cause of causeIds) {
        for (const record of [sellerRecord(), buyerRecord()]) {
          const own = sentencesOf(describeDiagnosis(record, diagnosisOf(cause), language, options));
          const theirs = new Set(sentencesOf(describeDiagnosis(record, diagnosisOf(cause), other, options)));
          expect(own.length).toBeGreaterThan(20);
          expect(
            own.filter((sentence) => theirs.has(sentence)),
            cause,
          ).toEqual([]);
        }
      }
    }
  });

  it('always warns a buyer not to give codes away', () => {
    const warnings = causeIds.map((cause) =>
      describeDiagnosis(buyerRecord(), diagnosisOf(cause), language, options).notes.at(-1),
    );
    expect(new Set(warnings).size).toBe(1);
  });
});

it('Chinese panels are punctuated full-width, values and all', () => {
  for (const cause of causeIds) {
    for (const { view } of viewsOf(cause, 'zh-CN')) {
      for (const sentence of sentencesOf(view)) {
        const plain = sentence.replace(/GMT\+8|“[^”]*”|（[^）]*[а-яё][^）]*）|\d{1,2}:\d{2}|\d,\d{3}|\d\.\d|《[^》]*》/giu, '');
        expect(plain, cause).not.toMatch(/[,;:!?()"']|\p{Script=Han}\.|\.\p{Script=Han}|\.$|\p{Script=Han} \p{Script=Han}/u);
      }
    }
  }
});

describe('the order of a buyer’s steps', () => {
  it('puts what can be done today before what is for the next order, and a look at the bank before paying again', () => {
    expect(buyerAdvice['payment.not-paid'].steps[0]).toBe('check-charged');
    for (const cause of ['customs.duty-unpaid', 'customs.rejected'] as const) {
      const { steps } = buyerAdvice[cause];
      for (const later of ['answer-broker', 'check-duty', 'fewer-identical'] as const) {
        if (steps.includes(later)) expect(steps.indexOf('check-refund'), cause).toBeLessThan(steps.indexOf(later));
      }
    }
  });
});

describe('a panel', () => {
  it('does not say twice that other parcels may be on their way', () => {
    for (const cause of causeIds) {
      const { steps, notes } = buyerAdvice[cause];
      if (steps.includes('check-other-parcels')) expect(notes ?? [], cause).not.toContain('other-parcels');
    }
  });
});

describe('who pressed and who caused', () => {
  it('is told apart where they differ', () => {
    const view = describeDiagnosis(sellerRecord({ party: 'ozon' }), diagnosisOf('seller.not-shipped'), 'en', options);
    expect(view.cancelledBy).toBe('Cancelled by Ozon');
    expect(view.happened).toContain('Ozon pressed cancel, but the cause is on your side.');
    const buyer = describeDiagnosis(buyerRecord({ party: 'ozon' }), diagnosisOf('seller.not-shipped'), 'en', options);
    expect(buyer.happened).toContain('Ozon pressed cancel, but the cause lies with the seller.');
  });

  it('is left open where nobody is known to have caused it', () => {
    const causes = ['buyer.delivery-date', 'carrier.not-registered', 'warehouse.reservation', 'ozon.shipment-split'] as const;
    for (const cause of causes) {
      for (const party of ['ozon', 'seller'] as const) {
        const { happened } = describeDiagnosis(sellerRecord({ party }), diagnosisOf(cause, { party }), 'en', options);
        expect(happened, `${cause} by ${party}`).not.toMatch(/the cause (?:lies|is)/);
      }
    }
  });

  it('is not said twice where they are the same, and not made up where Ozon names nobody', () => {
    const same = describeDiagnosis(sellerRecord({ party: 'seller' }), diagnosisOf('seller.out-of-stock'), 'en', options);
    expect(same.cancelledBy).toBe('Cancelled by you');
    expect(same.happened).not.toContain('pressed cancel');
    const nobody = describeDiagnosis(sellerRecord(), diagnosisOf('seller.out-of-stock'), 'en', options);
    expect(nobody.cancelledBy).toBe('Cancelled by you, judging by the cause');
    const concluded = describeDiagnosis(sellerRecord(), diagnosisOf('seller.not-shipped'), 'en', options);
    expect(concluded.happened).toMatch(/so it was closed\. The cause is on your side\.$/);
    const unknown = describeDiagnosis(sellerRecord(), diagnosisOf('unknown'), 'en', options);
    expect(unknown.cancelledBy).toBe('Ozon does not say who cancelled');
    expect(unknown.confidenceNote).toBe('We could not tell the cause.');
  });

  it('blames nobody beyond the text for a payment that a bank may have turned down, or for customs', () => {
    for (const cause of ['payment.not-paid', 'customs.passport-missing', 'customs.duty-unpaid'] as const) {
      for (const record of [sellerRecord({ party: 'ozon' }), buyerRecord()]) {
        const view = describeDiagnosis(record, diagnosisOf(cause), 'zh-CN', options);
        expect(view.happened, cause).not.toMatch(/原因在/);
      }
    }
  });

  it('covers the parties of every cause', () => {
    for (const cause of causeIds) {
      for (const party of parties) {
        if (party === 'unknown') continue;
        const view = describeDiagnosis(sellerRecord({ party }), diagnosisOf(cause, { party }), 'en', options);
        expect(view.party).toBe(party);
        if (party === causes[cause].party && /^(buyer|handover)\./.test(cause))
          expect(view.happened, cause).not.toContain('pressed cancel');
      }
    }
  });
});
