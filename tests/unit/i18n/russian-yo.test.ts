/** Every Russian word that a person can read is looked up in a dictionary of words that are never written without ё. */
import { Eyo, safeDictionary } from 'eyo-kernel';
import { expect, it } from 'vitest';
import { causes } from '../../../lib/i18n/ru/causes';
import { dashboard } from '../../../lib/i18n/ru/dashboard';
import { guide } from '../../../lib/i18n/ru/guide';
import { messages } from '../../../lib/i18n/ru/messages';
import { panel } from '../../../lib/i18n/ru/panel';
import { popup } from '../../../lib/i18n/ru/popup';
import { report } from '../../../lib/i18n/ru/report';
import { rules } from '../../../lib/i18n/ru/rules';
import { steps } from '../../../lib/i18n/ru/steps';
import { notes, tips } from '../../../lib/i18n/ru/tips';
import { welcome } from '../../../lib/i18n/ru/welcome';

const eyo = new Eyo();
eyo.dictionary.set(safeDictionary);
const missing = (text: string) => eyo.lint(text).map(({ before, after }) => `${before}: ${after}`);

const parts = { causes, dashboard, guide, messages, panel, popup, report, rules, steps, notes, tips, welcome };

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return node && typeof node === 'object' ? Object.values(node).flatMap(textsOf) : [];
}

it.each(Object.entries(parts))('%s', (_, part) => {
  const texts = textsOf(part);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.flatMap(missing)).toEqual([]);
});

it('would notice a missing ё', () => {
  expect(missing('Заказ отменен, деньги еще не вернулись.')).toEqual(['отменен: отменён', 'еще: ещё']);
});
