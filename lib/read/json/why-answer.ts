/** The answer in which a buyer's page receives why an order was cancelled: a dialog's, with no word of which order it is. */
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { choiceList } from '../../ozon/pages/buyer-widgets';
import { whyCancelledTitles } from '../../ozon/words/why-words';
import type { Reading, Sighting } from '../sighting';
import { isAboutAnyOrder } from '../words/about-any-order';
import { readBlock } from './buyer-cancellation';
import { readTitled } from './buyer-reason';
import { allTexts, buildTree, type Node } from './text-tree';

const whyTitles = new Set<string>(whyCancelledTitles);

/**
 * The words in a dialog that answers "Why was the order cancelled?".
 * @returns the text after the title; without the title, a text that is a reason by its meaning; and what a block of plain fields tells beside it
 */
export function findWhyCancelled(
  root: unknown,
  path: string,
  now: Date,
  classify: Classify,
): { reading: Reading<string>; fields: Sighting['fields'] } | undefined {
  const { node } = buildTree(root, path, now, []);
  const texts = node ? allTexts(node).filter(({ text }) => /\p{L}/u.test(text)) : [];
  const title = texts.findIndex(({ text }) => whyTitles.has(normaliseWords(text)));
  const afterTitle =
    title < 0 ? [] : texts.slice(title + 1).filter(({ text }) => text.trim().split(/\s+/).length > 1 || text.length > 5);
  const told = afterTitle.flatMap(({ text }) => classify(text, 'buyer') ?? []);
  const answer = title < 0 ? texts : afterTitle;
  const words = answer.map(({ text }) => text);
  if (isAboutAnyOrder(words, told)) return undefined;
  const hit = afterTitle.find(({ text }) => classify(text, 'buyer')) ?? afterTitle[0] ?? findOneReason(texts, classify);
  if (!node || !hit) return undefined;
  return {
    reading: { value: hit.text, words: hit.text, where: hit.path },
    fields: { ...readTitled(texts, now), ...readBlock(node) },
  };
}

/** The text that is a reason beyond doubt; reasons of different kinds are a list to choose from. */
function findOneReason(texts: Node['texts'], classify: Classify): Node['texts'][number] | undefined {
  const told = texts.flatMap((leaf) => {
    const found = choiceList.test(leaf.path) ? undefined : classify(leaf.text, 'buyer');
    return found && !found.isWeak ? [{ leaf, cause: found.cause }] : [];
  });
  return new Set(told.map(({ cause }) => cause)).size === 1 ? told[0]!.leaf : undefined;
}
