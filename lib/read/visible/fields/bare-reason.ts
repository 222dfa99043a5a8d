import { isReturnReason, type Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import type { Address } from '../../../ozon/pages/page-kinds';
import type { Reading } from '../../sighting';
import { isAboutAnyOrder } from '../../words/about-any-order';
import { readDay } from '../../words/dates';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import { isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import { readStatusLine } from '../marks/status-line';
import { tooltipsOf } from '../marks/tooltips';
import { isControl } from '../text/controls';
import { describedSelector } from '../text/element-text';
import { pieces } from '../text/sentences';
import { isInGoods, isProductName } from '../text/signs-of-goods';
import { eachTextElement } from '../text/text-elements';
import { readAskedFor } from './asked-for';
import { statusOptions } from './decide-status';
import { pickReason } from './pick-reason';

/** A reason without a label: a known text in the block, or, beside a cancelled status, a text that is one by its meaning. */
export function findBareReason(
  block: Block,
  map: PageMap,
  columns: Columns,
  address: Address,
  now: Date,
  classify: Classify,
): Reading<string> | undefined {
  const { kind, side } = address;
  const parts = kind === 'buyer-order' ? partsOf(block) : [block.element];
  const known = parts
    .flatMap((part) => map.reasonsIn(part))
    .filter((mark) => !isControl(mark.element) && !isProductName(mark.element));
  if (side === 'buyer' && known.length > 0 && isListOfReasons(block, map, classify)) return undefined;
  const asked = side === 'seller' && kind !== 'seller-requests' ? readAskedFor(block) : undefined;
  if (asked) return readingOf(asked);
  const distinct = new Set(known.map((mark) => normaliseWords(mark.text)));
  if (distinct.size === 1 && !isReturnReason(known[0]!.text)) return readingOf(known[0]!.text);
  // On the page of requests, what stands there in a person's own words is a comment.
  if (distinct.size > 1 || !speaksOfCancelling(block) || kind === 'seller-requests') return undefined;
  const near = block.isTight ? block.element : (block.anchor.parentElement?.parentElement ?? block.anchor);
  const line = block.isTight ? near : (block.anchor.parentElement ?? block.anchor);
  const owners = [line, ...line.querySelectorAll(describedSelector)].slice(0, 20);
  const tooltips = owners.flatMap(tooltipsOf);
  // «Отменил: клиент», and no more, is an answer to another question.
  const answers = new Set(
    map
      .labelsIn(near)
      .flatMap(({ field, rest, element }) => (field === 'initiator' && rest && readParty(rest, side) ? element : [])),
  );
  const texts = [near, ...tooltips]
    .flatMap((part) => [...eachTextElement(part, 80)])
    .map((piece) => withoutStatus(piece, side, now))
    .filter(
      ({ element, text }) =>
        text.length <= 300 &&
        !answers.has(element) &&
        !isStatusAlone(text, address, now) &&
        columns.fieldAt(element) !== 'products' &&
        !map.isElsewhere(element) &&
        !isProductName(element) &&
        !isControl(element),
    );
  const reason = pickReason(
    texts,
    (text, element) => {
      const found = isSentence(text) || known.length > 0 ? classify(text, side) : undefined;
      return found?.isWeak && isInGoods(element, block.anchor) ? undefined : found;
    },
    (text) => isStatusAlone(text, address, now),
  );
  return reason && readingOf(reason.text);
}

/** The block, and what stands around a status of it further out: the head of an order's page, «Отменён 22 ноября» and why. */
function partsOf({ element, statuses }: Block): Element[] {
  const around = statuses.flatMap(({ element: { parentElement } }) =>
    parentElement && !isPage(parentElement) ? [parentElement] : [],
  );
  return [element, ...new Set(around.filter((part) => !element.contains(part) && !part.contains(element)))];
}

/** A sign that is drawn before a text («!») is none of its words. */
function readingOf(text: string): Reading<string> {
  const words = text.replace(/^[!¡⚠ⓘℹ•·×✕\uFE0F\s]+/u, '');
  return { value: words, words, where: 'text' };
}

/** «Отменено из-за просрочки отгрузки» says why; on a buyer's page «Вы отменили заказ» is a status. */
function isStatusAlone(text: string, address: Address, now: Date): boolean {
  const status = readStatus(text, now, statusOptions(address));
  return status !== undefined && !(status.isSentence && address.side === 'seller');
}

/** What a line goes on with behind its status. */
function withoutStatus({ element, text }: { element: Element; text: string }, side: Address['side'], now: Date) {
  const line = side === 'seller' && text.length <= 300 ? readStatusLine(text, now, {}) : undefined;
  return { element, text: behindDay(line?.rest ?? text, now) };
}

/** «20 ноября · Товар закончился»: what stands behind the day. */
function behindDay(text: string, now: Date): string {
  const [first, ...rest] = text.split(pieces);
  return rest.length > 0 && readDay(first!, now) ? rest.join(' · ') : text;
}

/** A buyer's parcel may be followed by all that happens to orders: «Так бывает, если: …». */
function isListOfReasons(block: Block, map: PageMap, classify: Classify): boolean {
  const texts = [...eachTextElement(block.element, 80)].flatMap(({ element, text }) =>
    isControl(element) || isProductName(element) ? [] : [text],
  );
  const told = texts.flatMap((text) => {
    const found = text.length <= 300 ? classify(text, 'buyer') : undefined;
    return found && !found.isWeak ? [found] : [];
  });
  const isAnswer = map.labelsIn(block.element).some(({ field }) => field === 'whyCancelled');
  return isAboutAnyOrder(isAnswer ? texts : [], told);
}

export function speaksOfCancelling(block: Block): boolean {
  return block.groupDay !== undefined || block.statuses.some(({ status }) => status.state !== 'alive');
}

/** Long enough to say why: Chinese needs half the signs. */
function isSentence(text: string): boolean {
  return text.length >= (/\p{sc=Han}/u.test(text) ? 4 : 8);
}
