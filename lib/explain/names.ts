import type { Side } from '../cancellation';
import type { Language } from '../i18n/languages';
import { textsIn, type Translate } from '../i18n/translate';
import type { CauseId, Party } from '../ozon/causes/causes';

/** A cause in a few words, as a list shows it. */
export function titleOfCause(cause: CauseId, language: Language, reader: Side = 'seller'): string {
  return titleOf(cause, reader, textsIn(language));
}

/** Who cancelled, as a list or a legend shows it. */
export function partyName(party: Party, language: Language): string {
  return textsIn(language)(`panel/parties/${party}`);
}

/** The headline of a cause for a reader: to a buyer it speaks as `you`. */
export function titleOf(cause: CauseId, reader: Side, t: Translate): string {
  return t(`causes/${cause}/${reader === 'buyer' ? 'buyerTitle' : 'title'}`);
}
