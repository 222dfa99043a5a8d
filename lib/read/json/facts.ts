/** What an object of Ozon's JSON tells of a cancellation: the fields, whatever they are called, with their places. */
import { readParty } from '../../classify/party';
import { jsonFields, likeFields, returnTypes } from '../../ozon/pages/json-fields';
import { cancelledCodes } from '../../ozon/words/status-words';
import type { Sighting, State } from '../sighting';
import { isToCome, readInstant } from '../words/dates';
import { readStatusCode } from '../words/status';
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

/**
 * What an object tells of a cancellation by its own fields and its block of that name: for a posting that it wraps.
 * @param path its place, for the evidence
 */
export function readCancellation(object: JsonObject, path: string): Sighting['fields'] {
  const inBlock = findInBlock(object, path);
  const find: Find = (names, accept, like) =>
    findField(object, path, names, { depth: 0, ...(accept && { accept }) }) ?? inBlock(names, accept, like);
  const { orderedAt: _, autoApproveAt: __, ...told } = readFacts(object, path, find).fields;
  return told;
}

export type Find = (names: readonly string[], accept?: (value: unknown) => boolean, like?: RegExp) => Found | undefined;

export interface Facts {
  fields: Sighting['fields'];
  isRequest: boolean;
  returnType?: State;
}

/** Looks for fields in an object's cancellation block alone. */
export function findInBlock(object: JsonObject, path: string): Find {
  const block = findBlock(object);
  return (names, accept, like) =>
    block && findField(block[1], joinPath(path, block[0]), names, { depth: 2, ...(accept && { accept }), ...(like && { like }) });
}

function findBlock(object: JsonObject): [string, JsonObject] | undefined {
  const blocks = entriesOf(object).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  return (
    blocks.find(([key]) => (jsonFields.cancellation as readonly string[]).includes(foldName(key))) ??
    blocks.find(([key]) => likeFields.cancellation.test(foldName(key)))
  );
}

/**
 * @param find looks for fields in all that belongs to the object
 * @param inBlock looks for those whose names mean anything elsewhere, in what is about a cancellation alone
 */
export function readFacts(object: JsonObject, path: string, find: Find, inBlock = findInBlock(object, path)): Facts {
  const names = new Set(Object.keys(object).map(foldName));
  const isInstant = (value: unknown) => readInstant(value) !== undefined;
  const approval =
    find(jsonFields.autoApproveAt, isInstant) ??
    findField(object, path, [], { depth: 0, accept: isInstant, like: likeFields.autoApproveAt });
  const isRequest = approval !== undefined || (names.has('cancellationid') && !isReference(object));
  const isAboutCancelling = isRequest || names.has('newstate');
  const bare: Find = (wanted, accept, like) =>
    inBlock(wanted, accept, like) ?? (isAboutCancelling ? find(wanted, accept, like) : undefined);
  const fields: Sighting['fields'] = {};
  const named = (value: unknown) => Boolean(readNamed(value, jsonFields.naming)?.match(/\p{L}/u));

  const isReturn =
    findBlock(object) === undefined &&
    entriesOf(object).some(([key, value]) => isFilled(value) && likeFields.return.test(foldName(key)));
  const reason = find(jsonFields.reasonText, named) ?? bare(jsonFields.bareReasonText, named, likeFields.reasonText);
  const returnReason = find(jsonFields.returnReason, named, isReturn ? likeFields.reasonText : undefined);
  const reasonWords = readNamed((reason ?? returnReason)?.value, jsonFields.naming);
  if (reasonWords)
    fields.reasonText = { value: reasonWords.slice(0, 2_000), words: reasonWords, where: (reason ?? returnReason)!.path };

  const idField =
    find(jsonFields.reasonId) ??
    bare(jsonFields.bareReasonId) ??
    (reason && isObject(reason.value) ? findField(reason.value, reason.path, ['id'], { depth: 0 }) : undefined);
  const reasonId = readId(idField?.value);
  if (idField && reasonId) fields.reasonId = { value: reasonId, words: String(idField.value), where: idField.path };

  const isParty = (value: unknown) => readParty(readNamed(value, jsonFields.naming) ?? '') !== undefined;
  const initiator =
    find(jsonFields.initiator, named) ??
    bare(jsonFields.bareInitiator, named) ??
    bare(jsonFields.bareInitiator, isParty, likeFields.initiator);
  const type = find(jsonFields.cancellationType, named);
  const initiatorWords = readNamed((initiator ?? type)?.value, jsonFields.naming);
  if (initiatorWords) {
    const where = (initiator ?? type)!.path;
    fields.initiator = { value: initiatorWords.slice(0, 2_000), words: initiatorWords, where };
    const party = readParty(initiatorWords) ?? readParty(readNamed(type?.value, jsonFields.naming) ?? '');
    if (party) fields.party = { value: party, words: initiatorWords, where };
  }
  for (const name of ['affectsRating', 'cancelledAfterShip'] as const) {
    const isFlag = (value: unknown) => typeof value === 'boolean';
    const flag = find(jsonFields[name], isFlag) ?? bare(jsonFields[name], isFlag, likeFields[name]);
    if (flag) fields[name] = { value: flag.value as boolean, words: String(flag.value), where: flag.path };
  }
  for (const name of ['orderedAt', 'cancelledAt', 'autoApproveAt'] as const) {
    const told = name === 'autoApproveAt' ? approval : find(jsonFields[name], isInstant);
    // A posting is created some seconds before it is taken into processing; what was created later is something else.
    const created = told && name === 'orderedAt' ? find(jsonFields.createdAt, isInstant) : undefined;
    const isEarlier = created && instantOf(created.value) < instantOf(told!.value) + withinSecond(instantOf(told!.value));
    const moment = isEarlier ? created : told;
    if (moment) fields[name] = { value: readInstant(moment.value)!, words: String(moment.value), where: moment.path };
  }
  const day = fields.cancelledAt ? undefined : ownDay(object, path);
  if (day) fields.cancelledAt = day;
  const isKind = (value: unknown) => typeof value === 'string' && foldName(value) in returnTypes;
  const kind = (isReturn || returnReason) && find(jsonFields.returnType, isKind);
  const returnType = kind
    ? returnTypes[foldName(String(kind.value)) as keyof typeof returnTypes] === 'cancelled'
      ? 'cancelled'
      : 'alive'
    : isReturn || returnReason
      ? 'alive'
      : undefined;
  return { fields, isRequest, ...(returnType && { returnType }) };
}

function instantOf(value: unknown): number {
  return Date.parse(readInstant(value)!.value);
}

/** Of a moment that is told to the second, how far it may lie behind another one of the same second, in milliseconds. */
function withinSecond(instant: number): number {
  return instant % 1_000 === 0 ? 1_000 : 0;
}

/** A cancellation block's own bare date is when that was, unless it is yet to come. */
function ownDay(object: JsonObject, path: string): Sighting['fields']['cancelledAt'] {
  const block = findBlock(object);
  const isOwn = (key: string) => (jsonFields.ownDay as readonly string[]).includes(foldName(key));
  const entry = block && entriesOf(block[1]).find(([key, told]) => isOwn(key) && readInstant(told) !== undefined);
  const value = entry && readInstant(entry[1]);
  if (!block || !entry || !value || isToCome(value, new Date())) return undefined;
  return { value, words: String(entry[1]), where: joinPath(joinPath(path, block[0]), entry[0]) };
}

/** A cancelled posting that names its cancellation, which stands elsewhere: requests have a state, and tell a reason themselves. */
function isReference(object: JsonObject): boolean {
  const own = (names: readonly string[]) => findField(object, '', names, { depth: 0 })?.value;
  const isCancelled = cancelledCodes.includes(String(own(['status', 'postingstatus'])).toLowerCase());
  return isCancelled && own([...jsonFields.reasonText, ...jsonFields.bareReasonText, 'state']) === undefined;
}

/**
 * A posting's history (`history: [{ status, at, reason, initiator }]`) → what the entry of its cancellation tells.
 * @param object a cancelled posting
 * @returns nothing where two entries are cancellations: nobody says which one holds
 */
export function readHistory(object: JsonObject, path: string, now: Date): Sighting['fields'] {
  const isCancelled = (entry: unknown): entry is JsonObject => {
    const status = isObject(entry) ? findField(entry, '', jsonFields.status, { depth: 0 }) : undefined;
    const words = status && readNamed(status.value, jsonFields.naming);
    return words !== undefined && readStatusCode(words, now)?.state === 'cancelled';
  };
  for (const [key, list] of entriesOf(object)) {
    if (!Array.isArray(list) || !(jsonFields.history as readonly string[]).includes(foldName(key))) continue;
    const told = list.slice(0, 200).filter(isCancelled);
    if (told.length !== 1) continue;
    const place = joinPath(joinPath(path, key), list.indexOf(told[0]));
    const find: Find = (names, accept) => findField(told[0]!, place, names, { depth: 1, ...(accept && { accept }) });
    const { orderedAt: _, autoApproveAt: __, ...fields } = readFacts(told[0]!, place, find, find).fields;
    const moment = find(jsonFields.bareMoment, (value) => readInstant(value) !== undefined);
    if (moment && !fields.cancelledAt)
      fields.cancelledAt = { value: readInstant(moment.value)!, words: String(moment.value), where: moment.path };
    return fields;
  }
  return {};
}
