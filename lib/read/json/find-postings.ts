/**
 * Finds in any JSON the objects that speak of one posting, whatever wraps them. An object speaks of a posting when it holds a
 * number of the right shape under a name that means one, or stands under such a number in a map; where it holds nothing else
 * of use, what wraps it belongs to it, as long as that wraps no other posting.
 */
import { jsonFields } from '../../ozon/pages/json-fields';
import type { Sighting } from '../sighting';
import { asOrderNumber, asPostingNumber } from '../words/numbers';
import { readCancellation } from './facts';
import { readPosting, type PostingContext } from './posting';
import { readProducts } from './products';
import { Cancellations, isOfCancellations } from './references';
import { entriesOf, foldName, isObject, joinPath, type JsonObject, limits, unwrapText } from './tree';

interface Place {
  object: JsonObject;
  path: string;
  parent?: Place;
  /** Numbers of the postings in this object and below. */
  numbers: Set<string>;
  isOfCancellations: boolean;
}

const postingNames = new Set<string>(jsonFields.postingNumber);
const passedNames = new Set<string>(jsonFields.wrapping);
const orderNames = new Set<string>(jsonFields.orderNumber);

/**
 * @param root a parsed JSON value
 * @returns sightings in order, alive ones included; `truncated` where the tree was larger than is read
 */
export function findPostings(root: unknown, context: PostingContext): { sightings: Sighting[]; truncated: boolean } {
  const places: Place[] = [];
  const cancellations = new Cancellations();
  const truncated = collect(root, places, cancellations);
  const sightings: Sighting[] = [];
  for (const place of places) {
    const sighting = readWidening(place, cancellations, context);
    if (sighting) sightings.push(sighting);
  }
  return { sightings, truncated };
}

/** Reads the object itself; then, while that says nothing of a state or of a cancellation, what wraps it. */
function readWidening(start: Place, cancellations: Cancellations, context: PostingContext): Sighting | undefined {
  let place: Place | undefined = start;
  let sighting: Sighting | undefined;
  for (let step = 0; place && step < 3 && place.numbers.size <= 1; step += 1) {
    const object = cancellations.join(place.object);
    if (!sighting) sighting = readPosting(object, place.path, { ...context, isOfCancellations: place.isOfCancellations });
    else {
      if (sighting.state === 'cancelled') sighting.fields = { ...readCancellation(object, place.path), ...sighting.fields };
      // What wraps a posting may list other things: goods have a number.
      if (sighting.products.length === 0) sighting.products = readProducts(object).filter(({ sku, offerId }) => sku ?? offerId);
    }
    if (sighting?.fields.reasonText ?? sighting?.fields.initiator) break;
    place = place.parent;
  }
  return sighting;
}

function collect(root: unknown, places: Place[], cancellations: Cancellations): boolean {
  let nodes = 0;
  let truncated = false;
  const visit = (
    value: unknown,
    path: string,
    depth: number,
    parent: Place | undefined,
    throughArray: boolean,
    holder?: string,
    key?: string,
  ): void => {
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) {
      truncated = true;
      return;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && !truncated; index += 1)
        visit(value[index], joinPath(path, index), depth + 1, parent, true, key ?? holder);
      return;
    }
    const inner = unwrapText(value);
    if (!isObject(inner)) {
      if (Array.isArray(inner)) visit(inner, path, depth + 1, parent, true, holder, key);
      return;
    }
    // A map's key can be the number: `{ "10000001-0007-1": { status: … } }`.
    const named = ownNumber(inner) === undefined ? asPostingNumber(key) : undefined;
    const object = named ? { posting_number: named, ...inner } : inner;
    // What stands in a list is one of several: the list's owner does not belong to it alone.
    const ofCancellations = isOfCancellations(holder) || isOfCancellations(key);
    const place: Place = {
      object,
      path,
      numbers: new Set(),
      isOfCancellations: ofCancellations,
      ...(parent && !throughArray && { parent }),
    };
    cancellations.add(object, key, ofCancellations);
    const number = ownNumber(object);
    if (number) places.push(place);
    // `cancellations: { entities: { c1: … } }`: what such a name holds, its holder holds.
    const name = key === undefined || passedNames.has(foldName(key)) ? holder : key;
    for (const [key, child] of entriesOf(inner)) {
      if (typeof child === 'object' || typeof child === 'string')
        visit(child, joinPath(path, key), depth + 1, place, false, name, key);
    }
    if (number) for (let owner: Place | undefined = place; owner; owner = owner.parent) owner.numbers.add(number);
  };
  visit(root, '', 0, undefined, false);
  return truncated;
}

function ownNumber(object: JsonObject): string | undefined {
  let order: string | undefined;
  for (const [key, value] of entriesOf(object)) {
    const name = foldName(key);
    const posting = postingNames.has(name) || name === 'number' ? asPostingNumber(value) : undefined;
    if (posting) return posting;
    if (orderNames.has(name)) order ??= asOrderNumber(value);
  }
  return order;
}
