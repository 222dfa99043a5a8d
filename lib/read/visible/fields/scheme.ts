/** The scheme of a posting: beside its label, beside its state, or said of all of a list. */
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { forAll } from '../../../ozon/words/label-values';
import { schemeOfIndex } from '../../../ozon/words/rating-sentences';
import type { Reading } from '../../sighting';
import type { Block } from '../blocks/blocks';
import type { PageMap } from '../map/page-map';
import { cleanWords } from '../text/clean-words';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { eachTextElement, headings } from '../text/text-elements';

type Scheme = 'FBS' | 'FBO' | 'rFBS';

function readScheme(text: string): Scheme | undefined {
  const words = normaliseWords(text).replace('realfbs', 'rfbs');
  return ({ fbs: 'FBS', fbo: 'FBO', rfbs: 'rFBS' } as const)[words as 'fbs'];
}

/** «Схема: realFBS», as the one filter above a seller's list: said of all that it holds. */
export function findSchemeOfList(
  map: PageMap,
  { side, kind, isOwnPage, scheme: addressed }: Address,
): Reading<Scheme> | undefined {
  if (side !== 'seller' || isOwnPage) return undefined;
  const titled = kind === 'seller-errors' ? findSchemeOfReport(map) : undefined;
  if (titled) return titled;
  const found = map.labels.flatMap(({ field, rest, text, element }) => {
    const scheme = field === 'scheme' && rest ? readScheme(rest) : undefined;
    let part: Element | null = element;
    while (part && map.keysIn(part).size === 0) part = part.parentElement;
    // Beside one posting it is said of that; beside an order that was searched for, of all.
    const isOfOne =
      !part || (map.keysIn(part).size === 1 && map.numbersIn(part).some(({ reference }) => reference.postingNumber));
    const isTold = !isControl(element) || (addressed === 'FBS' && scheme === 'rFBS' && isChosen(element));
    return scheme && !isOfOne ? [{ isTold, reading: { value: scheme, words: text, where: text } }] : [];
  });
  const isOne = new Set(found.map(({ reading }) => reading.value)).size === 1;
  return isOne ? found.find(({ isTold }) => isTold)?.reading : undefined;
}

/**
 * True for a filter that shows what was chosen: 模式：realFBS. One of several to choose from stands beside «Все». On the lists of FBS, whose
 * address is the same for postings that the seller delivers, it tells which they are.
 */
function isChosen(control: Element): boolean {
  const button = control.closest('button, [role="button"]');
  const isAll = (other: Element) => forAll.test(normaliseWords(textOf(other, 20)));
  return button !== null && ![...(button.parentElement?.children ?? [])].some(isAll);
}

/** In a report of errors, what all of it is about, as its title says. */
function findSchemeOfReport({ numbers: [number] }: PageMap): Reading<Scheme> | undefined {
  const titles = [...(number?.element.ownerDocument.querySelectorAll(headings) ?? [])].map((title) => cleanWords(textOf(title)));
  const found = titles.flatMap((words) => {
    const named = schemeOfIndex.exec(normaliseWords(words))?.slice(1).find(Boolean);
    const scheme = named && readScheme(named);
    return scheme ? [{ value: scheme, words, where: 'title' }] : [];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/**
 * @param told what stands beside the label of schemes
 * @param ofList what is said of all of a list
 */
export function findScheme(
  told: Reading<string> | undefined,
  ofList: Reading<Scheme> | undefined,
  { element, statuses, isTight }: Block,
  { side, scheme, isOwnPage }: Address,
): Reading<Scheme> | undefined {
  const named = told && readScheme(told.value);
  if (named) return { ...told, value: named };
  // What the address says holds, unless a row speaks of the seller's own delivery.
  const beside = isOwnPage ? statuses.flatMap((status) => status.element.parentElement ?? []).filter(isShort) : [];
  const parts = isTight ? [element] : beside;
  const shown = side === 'seller' ? parts.map(readShownScheme).find((found) => found !== undefined) : undefined;
  return shown && (shown === 'rFBS' || !scheme) ? { value: shown, words: shown, where: 'text' } : ofList;
}

/** True for a state and what little stands beside it. */
const isShort = (part: Element): boolean => [...eachTextElement(part, 5)].length < 5;

const shownScheme =
  /^((?:real|r)fbs) express$|(?:^|\s[·•|]\s)((?:real|r)fbs)(?=$|\s*[·•|(,])|^(fb[so])$|^[^·•|]*\d{6}-\d{3}[^·•|]*\s[·•|]\s(fb[so])$/i;

/** «rFBS · склад в Иу», «FBS», «10000001-0007-1 · FBO»: the scheme without a label; undefined where none or two are shown. */
function readShownScheme(element: Element): Scheme | undefined {
  const shown = [...eachTextElement(element, 40)].flatMap(({ element: piece, text }) => {
    const [, ...told] = (text.length <= 60 && !isControl(piece) && shownScheme.exec(text)) || [];
    return readScheme(told.find(Boolean) ?? '') ?? [];
  });
  return new Set(shown).size === 1 ? shown[0] : undefined;
}
