import type { Side } from '../../lib/cancellation';
import type { DueStep } from '../../lib/explain/find-due-today';
import type { Language } from '../../lib/i18n/languages';
import type { PopupTranslate } from '../../lib/i18n/popup-translator';
import type { CauseId, Party } from '../../lib/ozon/causes/causes';

/** The words that a summary is written with. */
export interface PopupWords {
  language: Language;
  translate: PopupTranslate;
}

/** The names of causes and parties: they come with the history, after the popup is already on the screen. */
export interface Names {
  /** To a buyer it speaks as `you`. */
  cause(cause: CauseId, reader: Side): string;
  party(party: Party): string;
  /** By when something has to be done, in words. */
  deadline(step: DueStep): string;
  /** What a request is called that nobody has decided yet. */
  readonly request: string;
}
