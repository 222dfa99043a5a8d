/**
 * One object of Ozon's JSON that speaks of one posting → a sighting. The status decides first: the cancellation block is on
 * every posting, filled with empty values on those that live, and may be empty on cancelled ones.
 */
import type { Channel } from '../../cancellation';
import { readParty } from '../../classify/party';
import { isKnownReason, isReturnReason } from '../../classify/known-reason';
import { shopHeader } from '../../ozon/answers';
import { integrationSchemes, jsonFields, personalFields, returnTypes } from '../../ozon/json-fields';
import { readInstant } from '../dates';
import { asOrderNumber, asPostingNumber } from '../numbers';
import { orderOfPosting, type Sighting, type State } from '../sighting';
import { readRequestState, readStatusCode } from '../status';
import { readProducts } from './products';
import {
  entriesOf,
  findField,
  foldName,
  type Found,
  isFilled,
  isObject,
  joinPath,
  type JsonObject,
  readId,
  readNamed,
} from './tree';

const closed = new Set<string>([...personalFields, ...jsonFields.products]);

export interface PostingContext {
  channel: Channel;
  now: Date;
  shopId?: string;
  scheme?: 'FBS' | 'FBO' | 'rFBS';
}

/**
 * @param object the smallest object that holds exactly one posting number
 * @param path its place, for the evidence
 * @returns undefined where the object says nothing of a state
 */
export function readPosting(object: JsonObject, path: string, context: PostingContext): Sighting | undefined {
  const enter = (key: string, value: JsonObject) => !closed.has(key) && !holdsOtherPosting(value, object);
  const find = (names: readonly string[], accept?: (value: unknown) => boolean) =>
    findField(object, path, names, { enter, ...(accept && { accept }) });
  const number = find([...jsonFields.postingNumber, 'number'], (value) => Boolean(asPostingNumber(value)));
  const order = find(jsonFields.orderNumber, (value) => Boolean(asOrderNumber(value)));
  const postingNumber = asPostingNumber(number?.value);
  const orderNumber = asOrderNumber(order?.value) ?? (postingNumber && orderOfPosting(postingNumber));
  if (!orderNumber) return undefined;

  const facts = readFacts(object, path, find);
  const state = decideState(object, facts, find, context.now);
  if (!state) return undefined;
  const { channel } = context;
  const fields: Sighting['fields'] = { ...facts.fields };
  if (state.status) fields.status = { value: state.status.words, ...state.status };
  if (facts.isRequest && state.state === 'requested') delete fields.cancelledAt;
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

/**
 * What an object tells of a cancellation by its own fields and its block of that name: for a posting that it wraps.
 * @param path its place, for the evidence
 */
export function readCancellation(object: JsonObject, path: string): Sighting['fields'] {
  const inBlock = findInBlock(object, path);
  const find: Find = (names, accept) =>
    findField(object, path, names, { depth: 0, ...(accept && { accept }) }) ?? inBlock(names, accept);
  const { orderedAt: _, autoApproveAt: __, ...told } = readFacts(object, path, find).fields;
  return told;
}

type Find = (names: readonly string[], accept?: (value: unknown) => boolean) => Found | undefined;

interface Facts {
  fields: Sighting['fields'];
  isRequest: boolean;
  returnType?: State;
}

/** Looks for fields in an object's cancellation block alone. */
function findInBlock(object: JsonObject, path: string): Find {
  const block = entriesOf(object).find(
    ([key, value]) => (jsonFields.cancellation as readonly string[]).includes(foldName(key)) && isObject(value),
  );
  return (names, accept) =>
    block && isObject(block[1])
      ? findField(block[1], joinPath(path, block[0]), names, { depth: 2, ...(accept && { accept }) })
      : undefined;
}

function readFacts(object: JsonObject, path: string, find: Find): Facts {
  const inBlock = findInBlock(object, path);
  const names = new Set(Object.keys(object).map(foldName));
  const approval = find(jsonFields.autoApproveAt, (value) => readInstant(value) !== undefined);
  const isRequest = approval !== undefined || names.has('cancellationid');
  const isAboutCancelling = isRequest || names.has('newstate');
  const bare: Find = (wanted, accept) => inBlock(wanted, accept) ?? (isAboutCancelling ? find(wanted, accept) : undefined);
  const fields: Sighting['fields'] = {};
  const named = (value: unknown) => Boolean(readNamed(value, jsonFields.naming)?.match(/\p{L}/u));

  const reason = find(jsonFields.reasonText, named) ?? bare(jsonFields.bareReasonText, named);
  const returnReason = find(jsonFields.returnReason, named);
  const reasonWords = readNamed((reason ?? returnReason)?.value, jsonFields.naming);
  if (reasonWords)
    fields.reasonText = { value: reasonWords.slice(0, 2_000), words: reasonWords, where: (reason ?? returnReason)!.path };

  const idField =
    find(jsonFields.reasonId) ??
    bare(jsonFields.bareReasonId) ??
    (reason && isObject(reason.value) ? findField(reason.value, reason.path, ['id'], { depth: 0 }) : undefined);
  const reasonId = readId(idField?.value);
  if (idField && reasonId) fields.reasonId = { value: reasonId, words: String(idField.value), where: idField.path };

  const initiator = find(jsonFields.initiator, named) ?? bare(jsonFields.bareInitiator, named);
  const type = find(jsonFields.cancellationType, named);
  const initiatorWords = readNamed((initiator ?? type)?.value, jsonFields.naming);
  if (initiatorWords) {
    const where = (initiator ?? type)!.path;
    fields.initiator = { value: initiatorWords.slice(0, 2_000), words: initiatorWords, where };
    const party = readParty(initiatorWords) ?? readParty(readNamed(type?.value, jsonFields.naming) ?? '');
    if (party) fields.party = { value: party, words: initiatorWords, where };
  }
  for (const name of ['affectsRating', 'cancelledAfterShip'] as const) {
    const flag = find(jsonFields[name], (value) => typeof value === 'boolean');
    if (flag) fields[name] = { value: flag.value as boolean, words: String(flag.value), where: flag.path };
  }
  for (const name of ['orderedAt', 'cancelledAt', 'autoApproveAt'] as const) {
    const moment = find(jsonFields[name], (value) => readInstant(value) !== undefined);
    if (moment) fields[name] = { value: readInstant(moment.value)!, words: String(moment.value), where: moment.path };
  }
  const kind =
    returnReason && find(jsonFields.returnType, (value) => typeof value === 'string' && foldName(value) in returnTypes);
  const returnType = kind
    ? returnTypes[foldName(String(kind.value)) as keyof typeof returnTypes] === 'cancelled'
      ? 'cancelled'
      : 'alive'
    : returnReason
      ? 'alive'
      : undefined;
  return { fields, isRequest, ...(returnType && { returnType }) };
}

function decideState(
  object: JsonObject,
  facts: Facts,
  find: Find,
  now: Date,
): { state: State; status?: { words: string; where: string } } | undefined {
  if (facts.returnType) return { state: facts.returnType };
  const status = find(jsonFields.status, (value) => Boolean(readNamed(value, jsonFields.naming)));
  const words = status && statusWords(status.value);
  if (facts.isRequest) {
    const told = words?.map(readRequestState).find(Boolean);
    return told ? { state: told, status: { words: words!.at(-1)!, where: status!.path } } : undefined;
  }
  const sub = find(jsonFields.substatus, (value) => Boolean(readNamed(value, jsonFields.naming)));
  const subWords = readNamed(sub?.value, jsonFields.naming);
  const told = words?.map((word) => ({ word, state: readStatusCode(word, now)?.state })).find(({ state }) => state);
  if (told) return { state: told.state!, status: { words: told.word, where: status!.path } };
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
  const inner = numberIn(value);
  return inner !== undefined && inner !== numberIn(owner);
}
