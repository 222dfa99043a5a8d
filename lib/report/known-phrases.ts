/** The phrases that may stay in a report: those that the reader itself knows from Ozon's pages, and nothing else. */
import { normaliseWords } from '../classify/normalise';
import { readParty } from '../classify/party';
import { partIds } from '../ozon/pages/address-words';
import { fieldLabels, vagueLabels } from '../ozon/words/field-labels';
import { emptyValues, noWords, yesWords } from '../ozon/words/label-values';
import { moneyWords } from '../ozon/words/money';
import { orderedTitles } from '../ozon/words/order-days';
import { whyCancelledTitles } from '../ozon/words/why-words';
import { enumerationWords, integrationSchemes, returnTypes } from '../ozon/pages/json-fields';
import { reasons } from '../ozon/causes/reasons';
import { returnReasons } from '../ozon/causes/return-reasons';
import { requestCodes, requestWords } from '../ozon/words/request-words';
import { aliveWords, cancelledCodes, cancelledWords, paymentBadges, splitWords } from '../ozon/words/status-words';

/** Letters and digits alone: how a page spaces and punctuates a phrase does not matter. */
const keyOf = (text: string): string => normaliseWords(text).replace(/[^\p{L}\p{N}]+/gu, '');
const keysOf = (phrases: readonly string[]): Set<string> => new Set(phrases.map(keyOf).filter(Boolean));

const labels = keysOf([...Object.values(fieldLabels).flat(), ...vagueLabels, ...whyCancelledTitles]);
const phrases = keysOf([
  ...[...emptyValues, ...yesWords, ...noWords, ...orderedTitles, ...paymentBadges, ...moneyWords, ...partIds],
  ...[...cancelledWords, ...aliveWords, ...splitWords, ...cancelledCodes],
  ...[...requestWords.requested, ...requestWords.cancelled, ...requestWords.neither, ...Object.keys(requestCodes)],
  ...[...Object.keys(returnTypes), ...Object.keys(integrationSchemes), 'FBS', 'FBO', 'rFBS'],
]);
const reasonTexts = keysOf([...reasons.flatMap((row) => row.texts), ...returnReasons]);

/** True where the whole text is a reason text of the catalogues: its numbers are Ozon's too. */
export function isReasonText(text: string): boolean {
  return reasonTexts.has(keyOf(text));
}

/** True for the beginning of such a text, cut off with an ellipsis: the rest stands in a tooltip. */
export function isCutReason(text: string): boolean {
  const start = /^\s*(.{8,})(?:…|\.{3})\s*$/su.exec(text)?.[1];
  if (start === undefined) return false;
  const key = keyOf(start);
  return key.length >= 8 && [...reasonTexts].some((known) => known.startsWith(key));
}

export function isLabel(text: string): boolean {
  return labels.has(keyOf(text));
}

/** True where the whole text is a label, a status word, a code, an initiator, or a word for yes, no or money. */
export function isKnownPhrase(text: string): boolean {
  const key = keyOf(text);
  return labels.has(key) || phrases.has(key) || readParty(text) !== undefined;
}

/** True for a known code behind the name of its enumeration: `POSTING_STATUS_CANCELLED`. */
export function isKnownCode(text: string): boolean {
  if (!/^[A-Z]+(?:_[A-Z]+)+$/.test(text)) return false;
  const parts = text.toLowerCase().split('_');
  const named = parts.findIndex((part) => !enumerationWords.includes(part));
  return named > 0 && isKnownPhrase(parts.slice(named).join('_'));
}
