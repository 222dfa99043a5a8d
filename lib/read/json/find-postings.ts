/**
 * Finds in any JSON the objects that speak of one posting, whatever wraps them. An object speaks of a posting when it holds a
 * number of the right shape under a name that means one; where it holds nothing else of use, what wraps it belongs to it,
 * as long as that wraps no other posting.
 */
import { jsonFields } from '../../ozon/json-fields';
import { asOrderNumber, asPostingNumber } from '../numbers';
import type { Sighting } from '../sighting';
import { readPosting, type PostingContext } from './posting';
import { entriesOf, foldName, isObject, joinPath, type JsonObject, limits, unwrapText } from './tree';

interface Place {
  object: JsonObject;
  path: string;
  parent?: Place;
  /** Numbers of the postings in this object and below. */
  numbers: Set<string>;
}

const postingNames = new Set<string>(jsonFields.postingNumber);
const orderNames = new Set<string>(jsonFields.orderNumber);

/**
 * @param root a parsed JSON value
 * @returns sightings in order, alive ones included; `truncated` where the tree was larger than is read
 */
export function findPostings(root: unknown, context: PostingContext): { sightings: Sighting[]; truncated: boolean } {
  const places: Place[] = [];
  const truncated = collect(root, places);
  const sightings: Sighting[] = [];
  for (const place of places) {
    const sighting = readWidening(place, context);
    if (sighting) sightings.push(sighting);
  }
  return { sightings, truncated };
}

/** Reads the object itself; then, while that says nothing of a state, what wraps it. */
function readWidening(start: Place, context: PostingContext): Sighting | undefined {
  let place: Place | undefined = start;
  for (let step = 0; place && step < 3; step += 1) {
    if (place.numbers.size > 1) return undefined;
    const sighting = readPosting(place.object, place.path, context);
    if (sighting) return sighting;
    place = place.parent;
  }
  return undefined;
}

function collect(root: unknown, places: Place[]): boolean {
  let nodes = 0;
  let truncated = false;
  const visit = (value: unknown, path: string, depth: number, parent: Place | undefined, throughArray: boolean): void => {
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) {
      truncated = true;
      return;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && !truncated; index += 1)
        visit(value[index], joinPath(path, index), depth + 1, parent, true);
      return;
    }
    const inner = unwrapText(value);
    if (!isObject(inner)) {
      if (Array.isArray(inner)) visit(inner, path, depth + 1, parent, true);
      return;
    }
    // What stands in a list is one of several: the list's owner does not belong to it alone.
    const place: Place = { object: inner, path, numbers: new Set(), ...(parent && !throughArray && { parent }) };
    const number = ownNumber(inner);
    if (number) places.push(place);
    for (const [key, child] of entriesOf(inner)) {
      if (typeof child === 'object' || typeof child === 'string') visit(child, joinPath(path, key), depth + 1, place, false);
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
