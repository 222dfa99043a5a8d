/** What a buyer's order page tells beneath its parcels: questions and answers, a chat, reviews. Sentences there are said of any order. */
import { readStatus } from '../../words/status';
import { findParcelElements } from '../blocks/parcels';
import type { Mark } from '../marks/marks';

/** Drops «Продавец отменил заказ» and its like where they stand beneath the last parcel: a status stands in or above the first. */
export function withoutAfterwords(root: Element, marks: Mark[], now: Date): Mark[] {
  const sentences = new Set(marks.filter((mark) => isSentence(mark, now)));
  if (sentences.size === 0) return marks;
  const parcels = findParcelElements(root);
  if (parcels.length === 0) return marks;
  const isBeneath = ({ element }: Mark) =>
    parcels.every((parcel) => !parcel.contains(element) && Boolean(parcel.compareDocumentPosition(element) & 4 /* follows */));
  return marks.filter((mark) => !sentences.has(mark) || !isBeneath(mark));
}

function isSentence(mark: Mark, now: Date): boolean {
  if (mark.kind === 'status') return mark.status.isSentence === true;
  return mark.kind === 'reason' && readStatus(mark.text, now, { side: 'buyer' })?.isSentence === true;
}
