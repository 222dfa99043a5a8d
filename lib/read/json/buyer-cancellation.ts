/** What the buyer's JSON tells of a cancellation beside the words of a status: a block of plain fields, a banner of its own. */
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { choiceList } from '../../ozon/pages/buyer-widgets';
import { jsonFields } from '../../ozon/pages/json-fields';
import { whyCancelledTitles } from '../../ozon/words/why-words';
import type { Reading, Sighting } from '../sighting';
import { isAboutAnyOrder } from '../words/about-any-order';
import { findWidgets } from './buyer-names';
import { readCancellation } from './facts';
import { allTexts, type Node } from './text-tree';
import { entriesOf, foldName, isFilled, isObject } from './tree';

const blockNames: readonly string[] = jsonFields.cancellation;
/** What says by its name alone that it is told of a cancellation. */
const ownNames: readonly string[] = jsonFields.initiator;
const whyTitles = new Set<string>(whyCancelledTitles);

/** The fields of the one block of that name in a part of the tree: `cancellation: { reasonText, initiatorText, cancelledAt }`. */
export function readBlock(unit: Node): Sighting['fields'] {
  const [owner, ...others] = findOwners(unit);
  if (!owner || others.length > 0 || !isObject(owner.value)) return {};
  const { status: _, reasonText, ...fields } = readCancellation(owner.value, owner.path);
  // A code is no reason that a person could read.
  return { ...fields, ...(reasonText && /[^\x21-\x7E]/.test(reasonText.value.trim()) && { reasonText }) };
}

function findOwners(node: Node): Node[] {
  const isOwner =
    isObject(node.value) &&
    entriesOf(node.value).some(
      ([key, value]) =>
        (isObject(value) && [...blockNames, ...jsonFields.reasonText].includes(foldName(key))) ||
        (isFilled(value) && ownNames.includes(foldName(key))),
    );
  return isOwner ? [node] : node.children.flatMap(findOwners);
}

/**
 * The reason in another widget of the same answer, where that says itself that the order is cancelled.
 * @param place where the one cancelled parcel of the answer was found
 */
export function readBanner(root: Node, place: string, classify: Classify): Reading<string> | undefined {
  const found = findWidgets(root).flatMap((widget) => {
    const texts = allTexts(widget);
    const isAboutCancelled =
      place !== widget.path &&
      !place.startsWith(`${widget.path}.`) &&
      allStatuses(widget).every(({ reading }) => reading.state === 'cancelled') &&
      (widget.statusCount > 0 || texts.some(({ text }) => whyTitles.has(normaliseWords(text))));
    if (!isAboutCancelled) return [];
    const told = texts.flatMap((leaf) => {
      const reason = choiceList.test(leaf.path) ? undefined : classify(leaf.text, 'buyer');
      return reason && !reason.isWeak ? [{ leaf, reason }] : [];
    });
    const isVague = isAboutAnyOrder(
      texts.map(({ text }) => text),
      told.map(({ reason }) => reason),
    );
    return isVague || !told[0] ? [] : [told[0].leaf];
  });
  const [reason, ...others] = found;
  return reason && others.length === 0 ? { value: reason.text.trim(), words: reason.text.trim(), where: reason.path } : undefined;
}

function allStatuses(node: Node): Node['statuses'] {
  return [...node.statuses, ...node.children.flatMap(allStatuses)];
}
