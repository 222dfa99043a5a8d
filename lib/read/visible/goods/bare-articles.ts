/** Articles that nothing names as such, in a seller's column of goods: beneath the name, beside numbers and prices alone. */
import type { Product } from '../../../cancellation';
import { bareSku, countedOffer, looksLikeArticle, offerAndCount } from '../../../ozon/words/product-lines';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import type { Line } from '../text/lines';
import { pieces } from '../text/sentences';
import { findMoney } from '../text/signs-of-goods';
import { isNumberOfGoods } from './goods-facts';

/**
 * @param lines what the cell shows, the name first
 * @returns what they tell besides what says itself; nothing where any line may be something else: other goods, a colour
 */
export function readBareArticle([name, ...others]: readonly Line[]): Product {
  if (!name || !/\p{L}/u.test(name.text)) return {};
  const facts = others.flatMap(({ text }) => text.split(pieces)).flatMap(splitCounted);
  const isFact = (text: string) => isNumberOfGoods(text) || findMoney(text) !== undefined || bareSku.test(text);
  const [article, ...further] = facts.filter((fact) => looksLikeArticle(fact));
  if (further.length > 0 || !facts.every((fact) => fact === article || isFact(fact))) return {};
  if (article === undefined) return readCounted(name);
  const [sku, ...numbers] = facts.filter((fact) => bareSku.test(fact));
  const counted = others.flatMap(({ text }) => countOf(text) ?? []);
  return {
    offerId: article,
    ...(counted.length === 1 && { quantity: counted[0]! }),
    ...(sku && numbers.length === 0 && { sku }),
  };
}

/** «KOK-GR, 1 шт.» → the article, and how many. */
function splitCounted(fact: string): string[] {
  const offer = offerAndCount.exec(fact)?.[1];
  return offer && looksLikeArticle(offer) ? [offer, `× ${countOf(fact)}`] : [fact];
}

function countOf(fact: string): number | undefined {
  const [, , behindSign, ofPieces] = offerAndCount.exec(fact) ?? [];
  return Number(behindSign ?? ofPieces) || undefined;
}

/** «Удочка <i>FR-3000</i> × 2», «Удочка <span>FR-3000 × 2</span>»: behind the name, a piece of the line that its style sets apart. */
function readCounted({ element, text }: Line): Product {
  const [counted = '', offerId = '', count] = countedOffer.exec(text) ?? [];
  const name = text.slice(0, text.length - counted.length).trim();
  const shown = [...element.children].map((piece) => cleanWords(textOf(piece)));
  const isPiece = shown.some((piece) => piece === offerId || piece === counted.trim());
  // Of several in one line, each would be counted.
  if (!isPiece || !looksLikeArticle(offerId) || !/\p{L}/u.test(name) || /\s[x×х]\s?\d/iu.test(name)) return {};
  return { name, offerId, quantity: Number(count) };
}
