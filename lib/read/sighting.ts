/**
 * A sighting: what one channel tells of one posting, order or parcel, with the place and the words of every field.
 * Sightings of one order are merged into a Cancellation; those that tell of an order alive keep it from becoming one.
 */
import type { Cancellation, Channel, Evidence } from '../cancellation';

/** Fields of the record that are read from pages, apart from its products. */
export type ReadFields = Pick<
  Cancellation,
  | 'status'
  | 'orderedAt'
  | 'cancelledAt'
  | 'autoApproveAt'
  | 'initiator'
  | 'party'
  | 'reasonText'
  | 'reasonId'
  | 'affectsRating'
  | 'cancelledAfterShip'
  | 'scheme'
  | 'shopId'
>;

export type State = 'cancelled' | 'requested' | 'alive';

export interface Reading<T> {
  value: T;
  /** Ozon's words, as they were. */
  words: string;
  /** A JSON path, a label, or a short description of the place. */
  where: string;
}

export interface Guess {
  name: string;
  /** It stands alone beside a picture, where no people and carriers have some. */
  isPictured?: true;
}

export interface Sighting {
  channel: Channel;
  side: 'seller' | 'buyer';
  state: State;
  postingNumber?: string;
  orderNumber?: string;
  parcelId?: string;
  fields: { [Field in keyof ReadFields]?: Reading<NonNullable<ReadFields[Field]>> };
  products: Cancellation['products'];
  /** What may be the name of the goods, until it is seen beside what stands in the other rows. */
  guess?: Guess;
  /** Where the sighting as a whole was made. */
  where: string;
  /** On the visible page: the smallest element that holds the order and nothing else's. */
  block?: Element;
  /** On the visible page: the element with the number or the status. */
  anchor?: Element;
}

const maxWords = 300;

/** Makes the evidence of one field. Words are cut to a length that a person can take in. */
export function toEvidence(
  field: Evidence['field'],
  channel: Channel,
  reading: { words: string; where: string },
  used: boolean,
): Evidence {
  return { field, channel, where: reading.where.slice(0, maxWords), words: reading.words.slice(0, maxWords), used };
}

/** The order number of a posting: all but the parcel's counter. `10000001-0007-1` → `10000001-0007` */
export function orderOfPosting(postingNumber: string): string {
  return postingNumber.replace(/-\d+$/, '');
}
