import type { Cancellation } from '../cancellation';
import type { Language } from '../i18n/languages';
import { textsIn, type Translate } from '../i18n/translate';
import type { Explanation } from './explanation';
import { formatMoment } from './format-time';
import { guessLanguage } from './guess-language';
import type { PanelView } from './panel-view';
import { translateReason } from './translate-reason';

const mostProducts = 3;
const longestName = 120;

/**
 * A message to support, ready to send: the order's numbers, dates, goods, Ozon's words, and what is asked. Nothing else.
 *
 * The language that is sent: Ozon's support reads Russian everywhere, and the cabinet's support English too. So a
 * seller who reads English sends English; everybody else sends Russian and sees the same in their own language beside it.
 */
export function writeMessage(
  record: Cancellation,
  explanation: Explanation,
  language: Language,
  timeZone: string | undefined,
): PanelView['message'] {
  const sent: Language = language === 'en' && explanation.reader === 'seller' ? 'en' : 'ru';
  const text = compose(record, explanation, sent, timeZone);
  return sent === language ? { text } : { text, translation: compose(record, explanation, language, timeZone) };
}

function compose(record: Cancellation, explanation: Explanation, language: Language, timeZone: string | undefined): string {
  const t = textsIn(language);
  const when = (moment: NonNullable<Cancellation['cancelledAt']>) => formatMoment(moment, language, timeZone);
  const { kind, number } = findNumber(record);
  const lines = [
    t('messages/opening'),
    t(`messages/${record.state}/${kind}`, { number }),
    record.orderedAt && t('messages/ordered', { when: when(record.orderedAt) }),
    record.state === 'cancelled' && record.cancelledAt && t('messages/date', { when: when(record.cancelledAt) }),
    record.products.some(({ name }) => name) && t('messages/products', { list: listProducts(record, language, t) }),
    quoteWords(record, language, t),
    writeRequest(explanation, t),
    t('messages/closing'),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Ozon's words as they stand; before them what they say in the message's own language, where Ozon has words of its own for it. */
function quoteWords({ reasonText, status, side }: Cancellation, language: Language, t: Translate): string | undefined {
  if (!reasonText) return status && t('messages/status', { words: status });
  const translation = guessLanguage(reasonText) === language ? undefined : translateReason(reasonText, side, language);
  return translation
    ? t('messages/translatedWords', { words: reasonText, translation })
    : t('messages/words', { words: reasonText });
}

/** The number that support finds the order by. */
function findNumber({ postingNumber, orderNumber, parcelId }: Cancellation): {
  kind: 'posting' | 'order' | 'parcel';
  number: string;
} {
  if (postingNumber) return { kind: 'posting', number: postingNumber };
  return orderNumber ? { kind: 'order', number: orderNumber } : { kind: 'parcel', number: parcelId ?? '' };
}

function writeRequest(explanation: Explanation, t: Translate): string {
  if (explanation.reader === 'seller') return t(`messages/seller/${explanation.message}`);
  return t(`messages/buyer/${explanation.message}`);
}

function listProducts(record: Cancellation, language: Language, t: Translate): string {
  const names = record.products.flatMap(({ name, quantity }) =>
    name ? [shorten(name) + (quantity && quantity > 1 ? ` × ${quantity}` : '')] : [],
  );
  const list = names.slice(0, mostProducts).join(language === 'zh-CN' ? '；' : '; ');
  const count = names.length - mostProducts;
  return count > 0 ? t('messages/moreProducts', { list, count }) : list;
}

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
