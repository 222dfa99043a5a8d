import type { Cancellation } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import type { CauseId } from '../ozon/causes/causes';
import { guessLanguage } from './guess-language';
import { titleOf } from './names';
import type { PanelView } from './panel-view';
import { translateReason } from './translate-reason';

/**
 * Ozon's own words, verbatim, and what they say in the reader's language where that differs.
 * @returns undefined for a record that holds neither a reason nor a status
 */
export function quoteOzon(record: Cancellation, diagnosis: Diagnosis, language: Language, t: Translate): PanelView['quote'] {
  const words = record.reasonText ?? record.status;
  if (!words) return undefined;
  const spoken = guessLanguage(words);
  if (spoken === language) return { words, language: spoken };
  const translation = record.reasonText ? tellReason(record, diagnosis, language, t) : t(`panel/status/${record.state}`);
  return { words, language: spoken, ...(translation && { translation }) };
}

/** Their titles say that no reason is given: that is our remark on Ozon's words, not what they mean. */
const remarkedOn: readonly CauseId[] = [
  'buyer.unspecified',
  'handover.refused',
  'seller.unspecified',
  'ozon.unspecified',
  'unknown',
];

/** Ozon's own wording, else what the cause means; where the cause is not certain, that would be no translation. */
function tellReason(
  record: Cancellation,
  { cause, confidence }: Diagnosis,
  language: Language,
  t: Translate,
): string | undefined {
  const known = translateReason(record.reasonText ?? '', record.side, language);
  if (known) return known;
  return confidence !== 'certain' || remarkedOn.includes(cause) ? undefined : titleOf(cause, record.side, t);
}
