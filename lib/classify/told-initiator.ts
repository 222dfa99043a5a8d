/** Who cancelled, told at the end of a reason: «Товар закончился на складе (Ozon)», «Нашёл дешевле, инициатор: Клиент». */
import { oneOf } from '../one-of';
import { fieldLabels } from '../ozon/words/field-labels';
import { deliveryWays } from '../ozon/words/initiators';
import { normaliseWords } from './normalise';
import { readParty } from './party';

const labels = oneOf(fieldLabels.initiator.map(normaliseWords));
const labelled = new RegExp(`^(?:${labels}) ?[:：—–-]? *`, 'i');
/** The last bracket, which a date may follow; or what follows a label and a colon. */
const bracket = /^(.*[^\s(（])\s*[(（]([^()（）]{2,60})[)）][\s\d.,:/年月日-]*$/s;
const behindLabel = new RegExp(`^(.*\\S)\\s*[,;.，；。·|—–-]\\s*((?:${labels}) ?[:：] ?[^,;.，；。]{2,40})$`, 'is');

export interface ToldInitiator {
  /** The words without it. */
  reason: string;
  initiator: string;
}

/**
 * Parts a reason from the initiator that stands behind it.
 * @param text of a reason, normalised or not
 * @returns undefined where the bracket says something else: «(Россия)», «(2 шт.)», «(курьером)»
 */
export function splitToldInitiator(text: string): ToldInitiator | undefined {
  const match = bracket.exec(text) ?? behindLabel.exec(text);
  if (!match) return undefined;
  const [, reason = '', told = ''] = match;
  const initiator = told.trim().replace(labelled, '');
  const isWay = initiator === told.trim() && deliveryWays.test(normaliseWords(initiator));
  return readParty(initiator) && !isWay ? { reason, initiator } : undefined;
}

/** @param words normalised */
export function dropToldInitiator(words: string): string {
  return splitToldInitiator(words)?.reason ?? words;
}
