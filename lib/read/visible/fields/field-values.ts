/** What the values of fields say, apart from where they stand. */
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import type { Address } from '../../../ozon/pages/page-kinds';
import { type LabelledField } from '../../../ozon/words/field-labels';
import { emptyValues } from '../../../ozon/words/label-values';
import { invitation } from '../../../ozon/words/why-words';
import type { Reading } from '../../sighting';
import { findDate } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import { isControl } from '../text/controls';
import { eachTextElement } from '../text/text-elements';
import { readYesNo } from '../text/yes-no';
import { statusOptions } from './decide-status';

function readScheme(text: string): 'FBS' | 'FBO' | 'rFBS' | undefined {
  const words = normaliseWords(text).replace('realfbs', 'rfbs');
  return ({ fbs: 'FBS', fbo: 'FBO', rfbs: 'rFBS' } as const)[words as 'fbs'];
}

/** Long enough to be a value, and no invitation to choose one. */
export function isAnswer(text = ''): boolean {
  return text.length >= 4 && !invitation.test(text);
}

/** @param told what stands beside the label of schemes */
export function findScheme(
  told: Reading<string> | undefined,
  { element, statuses, isTight }: Block,
  { side, scheme, isOwnPage }: Address,
): Reading<'FBS' | 'FBO' | 'rFBS'> | undefined {
  const named = told && readScheme(told.value);
  if (named) return { ...told, value: named };
  // What the address says holds, unless a row speaks of the seller's own delivery.
  const beside = isOwnPage ? statuses.flatMap((status) => status.element.parentElement ?? []).filter(isShort) : [];
  const parts = isTight ? [element] : beside;
  const shown = side === 'seller' ? parts.map(readShownScheme).find((found) => found !== undefined) : undefined;
  return shown && (shown === 'rFBS' || !scheme) ? { value: shown, words: shown, where: 'text' } : undefined;
}

/** True for a state and what little stands beside it. */
const isShort = (part: Element): boolean => [...eachTextElement(part, 5)].length < 5;

const shownScheme =
  /^((?:real|r)fbs) express$|(?:^|\s[·•|]\s)((?:real|r)fbs)(?=$|\s*[·•|(,])|^(fb[so])$|^[^·•|]*\d{6}-\d{3}[^·•|]*\s[·•|]\s(fb[so])$/i;

/** «rFBS · склад в Иу», «FBS», «10000001-0007-1 · FBO»: the scheme without a label; undefined where none or two are shown. */
function readShownScheme(element: Element): 'FBS' | 'FBO' | 'rFBS' | undefined {
  const shown = [...eachTextElement(element, 40)].flatMap(({ element: piece, text }) => {
    const [, ...told] = (text.length <= 60 && !isControl(piece) && shownScheme.exec(text)) || [];
    return readScheme(told.find(Boolean) ?? '') ?? [];
  });
  return new Set(shown).size === 1 ? shown[0] : undefined;
}

/** False for a date, a status or a party under the title of reasons: it stands in the wrong column. */
export function mayBeReason(text: string, { side }: Address, now: Date, classify: Classify): boolean {
  if (classify(text, side)) return true;
  const date = findDate(text, now);
  const isDate = date !== undefined && date.end - date.start >= text.length - 6;
  return !isDate && !readStatus(text, now) && !(readParty(text) && text.length <= 24) && findNumbers(text).length === 0;
}

/** Where a cell shows several texts, or hides one in a tooltip: which of them is the field's value. */
export function fitsField(
  field: LabelledField,
  address: Address,
  now: Date,
  classify: Classify,
): ((text: string) => boolean) | undefined {
  const { side } = address;
  if (field === 'reasonText') return (text) => classify(text, side) !== undefined;
  if (field === 'initiator') return (text) => readParty(text, side) !== undefined;
  // «Нет» is an answer here, where elsewhere it stands for nothing.
  if (field === 'affectsRating' || field === 'cancelledAfterShip') return (text) => readYesNo(text) !== undefined;
  if (field === 'orderedAt') return (text) => findDate(text, now) !== undefined;
  if (field === 'status') return (text) => readStatus(text, now, statusOptions(address)) !== undefined;
  return undefined;
}

/** True for a label that an answer of its own follows: «Нет», «—». */
export function isAnswered({ nextElementSibling: next }: Element): boolean {
  const words = next ? normaliseWords(next.textContent ?? '') : '';
  return words !== '' && (readYesNo(words) !== undefined || emptyValues.some((known) => known === words));
}
