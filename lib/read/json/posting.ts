/**
 * One object of Ozon's JSON that speaks of one posting → a sighting. The status decides first: the cancellation block is on
 * every posting, filled with empty values on those that live, and may be empty on cancelled ones.
 */
import type { Channel } from '../../cancellation';
import { isKnownReason, isReturnReason } from '../../classify/known-reason';
import { shopHeader } from '../../ozon/pages/answers';
import { integrationSchemes, jsonFields, ownStates, personalFields } from '../../ozon/pages/json-fields';
import { orderOfPosting, type Sighting, type State } from '../sighting';
import { asOrderNumber, asPostingNumber } from '../words/numbers';
import { readRequestState, readStatusCode } from '../words/status';
import { type Facts, type Find, findInBlock, readFacts, readHistory } from './facts';
import { readProducts } from './products';
import { entriesOf, findField, foldName, isFilled, isObject, type JsonObject, readId, readNamed } from './tree';

const closed = new Set<string>([...personalFields, ...jsonFields.products, ...jsonFields.goods]);
/** What happened to a posting, or to what belongs to it: its state now stands elsewhere. */
const past = new Set<string>([...jsonFields.history, 'lastevent']);
/** A status as programs write it: cancelled, CANCELED_BY_SELLER. */
const code = /^(?:[a-z][\w.-]*|[A-Z\d_.-]+)$/;

export interface PostingContext {
  channel: Channel;
  now: Date;
  shopId?: string;
  scheme?: 'FBS' | 'FBO' | 'rFBS';
  /** True for an object of a list or map of cancellations: bare names are a cancellation's there. */
  isOfCancellations?: boolean;
}

/**
 * @param object the smallest object that holds exactly one posting number
 * @param path its place, for the evidence
 * @returns undefined where the object says nothing of a state
 */
export function readPosting(object: JsonObject, path: string, context: PostingContext): Sighting | undefined {
  const enter = (key: string, value: JsonObject) => !closed.has(key) && !holdsOtherPosting(value, object);
  const find: Find = (names, accept, like) =>
    findField(object, path, names, { enter, ...(accept && { accept }), ...(like && { like }) });
  const number = find([...jsonFields.postingNumber, 'number'], (value) => Boolean(asPostingNumber(value)));
  const order = find(jsonFields.orderNumber, (value) => Boolean(asOrderNumber(value)));
  const postingNumber = asPostingNumber(number?.value);
  const orderNumber = asOrderNumber(order?.value) ?? (postingNumber && orderOfPosting(postingNumber));
  // Supplies and the like have numbers of their own, which look like those of orders.
  if (!orderNumber || (!postingNumber && path.split('.').some((name) => ownStates.test(foldName(name))))) return undefined;

  const facts = readFacts(object, path, find, context.isOfCancellations ? find : findInBlock(object, path));
  const findState: Find = (names, accept) =>
    findField(object, path, names, {
      enter: (key, value) => !ownStates.test(key) && !past.has(key) && enter(key, value),
      ...(accept && { accept }),
    });
  const state = decideState(object, facts, findState, context);
  if (!state) return undefined;
  const { channel } = context;
  const fields: Sighting['fields'] = { ...facts.fields };
  if (state.status) fields.status = { value: state.status.words, ...state.status };
  if (facts.isRequest && state.state === 'requested') delete fields.cancelledAt;
  if (state.state === 'cancelled') Object.assign(fields, { ...readHistory(object, path, context.now), ...fields });
  const shop = find(jsonFields.shopId, (value) => readId(value) !== undefined);
  const shopId = shop ? String(shop.value) : context.shopId;
  if (shopId) fields.shopId = { value: shopId, words: shopId, where: shop?.path ?? shopHeader };
  const scheme = readScheme(find) ?? (context.scheme && { value: context.scheme, words: context.scheme, where: 'address' });
  if (scheme) fields.scheme = scheme;
  return {
    channel,
    side: 'seller',
    state: state.state,
    ...(postingNumber && { postingNumber }),
    orderNumber,
    fields,
    products: readProducts(object),
    where: path,
  };
}

function decideState(
  object: JsonObject,
  facts: Facts,
  findState: Find,
  { now, isOfCancellations }: PostingContext,
): { state: State; status?: { words: string; where: string } } | undefined {
  if (facts.returnType) return { state: facts.returnType };
  const isStatus = (value: unknown) => Boolean(readNamed(value, jsonFields.naming));
  const status = findState(jsonFields.status, isStatus) ?? findState(jsonFields.otherStatus, isStatus);
  const words = status && statusWords(status.value);
  if (facts.isRequest || isOfCancellations) {
    const told = words?.map(readRequestState).find(Boolean);
    if (told) return { state: told, status: { words: words!.at(-1)!, where: status!.path } };
    if (facts.isRequest) return undefined;
  }
  const sub = findState(jsonFields.substatus, isStatus);
  const subWords = readNamed(sub?.value, jsonFields.naming);
  const told = words?.map((word) => ({ word, state: readStatusCode(word, now)?.state })).filter(({ state }) => state);
  const [first] = told ?? [];
  if (first) {
    const { word } = told!.findLast(({ state }) => state === first.state)!;
    const isLabel = (value: unknown) => {
      const label = readNamed(value, jsonFields.naming) ?? '';
      return !code.test(label) && readStatusCode(label, now)?.state === first.state;
    };
    const label = code.test(word)
      ? findField(status!.owner, status!.path, jsonFields.statusLabel, { depth: 0, accept: isLabel })
      : undefined;
    const words = label ? readNamed(label.value, jsonFields.naming)! : word;
    return { state: first.state!, status: { words, where: status!.path } };
  }
  const toldBySub = subWords ? readStatusCode(subWords, now)?.state : undefined;
  if (toldBySub) return { state: toldBySub, status: { words: subWords!, where: sub!.path } };
  // No status that can be read: a known reason, or a reason with the one who cancelled, speaks for itself; other words may be anything.
  const { reasonText, party, cancelledAt } = facts.fields;
  const isReason =
    reasonText !== undefined &&
    !isReturnReason(reasonText.value) &&
    (party !== undefined || isKnownReason(reasonText.value, 'seller'));
  const speaks = isReason || (party && (cancelledAt || facts.fields.reasonId));
  return speaks && !isAvailableForCancelling(object) ? { state: 'cancelled' } : undefined;
}

/** A status is a text, or an object with a code and a name: the code comes first. */
function statusWords(value: unknown): string[] {
  if (!isObject(value)) return [readNamed(value, jsonFields.naming)].filter((word): word is string => Boolean(word));
  const codes = ['alias', 'code', 'state', 'sysname', 'name', 'text', 'title', 'displayname'];
  return codes
    .map((name) => readNamed(entriesOf(value).find(([key]) => foldName(key) === name)?.[1], jsonFields.naming))
    .filter((word): word is string => Boolean(word));
}

function readScheme(find: Find): Sighting['fields']['scheme'] {
  const told = find(jsonFields.scheme, (value) => typeof value === 'string' && /^r?fb[so]$/i.test(value));
  if (told) {
    const words = String(told.value);
    const value = ({ fbs: 'FBS', fbo: 'FBO', rfbs: 'rFBS' } as const)[words.toLowerCase() as 'fbs'];
    return { value, words, where: told.path };
  }
  const integration = find(jsonFields.integration, (value) => typeof value === 'string' && foldName(value) in integrationSchemes);
  if (!integration) return undefined;
  const words = String(integration.value);
  return { value: integrationSchemes[foldName(words) as keyof typeof integrationSchemes], words, where: integration.path };
}

function isAvailableForCancelling(object: JsonObject): boolean {
  const actions = entriesOf(object).find(([key]) => foldName(key) === 'availableactions')?.[1];
  return Array.isArray(actions) && actions.includes('cancel');
}

function holdsOtherPosting(value: JsonObject, owner: JsonObject): boolean {
  const numberIn = (object: JsonObject) =>
    entriesOf(object).find(
      ([key, inner]) =>
        (jsonFields.postingNumber as readonly string[]).includes(foldName(key)) && isFilled(inner) && asPostingNumber(inner),
    )?.[1];
  const [inner, own] = [numberIn(value), numberIn(owner)];
  return inner !== undefined && own !== undefined && inner !== own;
}
