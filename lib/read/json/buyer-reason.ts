/** The reason among the texts of a parcel in the buyer's JSON: by its meaning, by the name or the title that it stands under. */
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import { goodsList, shopName } from '../../ozon/pages/buyer-widgets';
import { jsonFields } from '../../ozon/pages/json-fields';
import { fieldLabels, vagueLabels } from '../../ozon/words/field-labels';
import { whyCancelledTitles } from '../../ozon/words/why-words';
import type { Reading, Sighting } from '../sighting';
import { isAboutAnyOrder } from '../words/about-any-order';
import { readDay } from '../words/dates';
import type { Node } from './text-tree';
import { foldName } from './tree';

const reasonNames: readonly string[] = jsonFields.reasonText;
const titles: readonly string[] = fieldLabels.reasonText;
const reasonTitles = new Set<string>(titles.filter((label) => !vagueLabels.includes(label)));
const whyTitles = new Set<string>(whyCancelledTitles);

/**
 * @param shown what the parcel's part of the tree shows, without the names of goods and what may be chosen
 * @param status the words of its status, which are no reason
 */
export function findReason(shown: Node['texts'], status: string, classify: Classify): Reading<string> | undefined {
  const candidates = shown.filter(({ text }) => text !== status);
  const title = candidates.findIndex(({ text }) => whyTitles.has(normaliseWords(text)));
  const told = candidates.filter(({ text, path }) => {
    const found = classify(text, 'buyer');
    return found && !(found.isWeak && goodsList.test(path));
  });
  // Several reasons of different kinds are a list to choose from, not this parcel's.
  const isOne = new Set(told.map(({ text }) => classify(text, 'buyer')!.cause)).size === 1;
  const reason =
    (isOne ? told[0] : undefined) ??
    findLabelled(shown) ??
    (title >= 0 ? candidates.slice(title + 1).find(mayAnswer) : undefined);
  const value = reason && withoutTitle(reason.text.trim());
  return value ? { value, words: value, where: reason.path } : undefined;
}

/** Behind the question, what is long enough and is told of this order: no shop, nor goods. */
function mayAnswer({ text, path }: Node['texts'][number]): boolean {
  return text.length > 8 && !goodsList.test(path) && !shopName.test(path) && !isAboutAnyOrder([text], []);
}

/** The day and the one who cancelled, behind the words that name them. */
export function readTitled(texts: Node['texts'], now: Date): Sighting['fields'] {
  const fields: Sighting['fields'] = {};
  const day = findTitled(texts, 'cancelledAt');
  const cancelledAt = day && readDay(day.text, now);
  if (cancelledAt) fields.cancelledAt = { value: cancelledAt, words: day.text, where: day.path };
  const who = findTitled(texts, 'initiator');
  const party = who && readParty(who.text, 'buyer');
  if (who && party) {
    fields.initiator = { value: who.text, words: who.text, where: who.path };
    fields.party = { ...fields.initiator, value: party };
  }
  return fields;
}

/** The text behind the words that name a field: `{ name: 'Cancellation date', value: '12 August 2026' }`. */
function findTitled(shown: Node['texts'], field: 'cancelledAt' | 'initiator'): Node['texts'][number] | undefined {
  const names: readonly string[] = fieldLabels[field];
  const title = shown.findIndex(({ text }) => names.includes(normaliseWords(text)));
  return title < 0 ? undefined : shown[title + 1];
}

/** «Причина: Слишком долго ждать» → «Слишком долго ждать» */
function withoutTitle(text: string): string {
  const [, title, rest] = /^([^:：]{2,40})[:：]\s*(\S.*)$/s.exec(text) ?? [];
  return title && rest && titles.includes(normaliseWords(title)) ? rest : text;
}

/** The text under a name that means a reason, or behind the words that do: a code is none that a person could read. */
function findLabelled(shown: Node['texts']): Node['texts'][number] | undefined {
  const named = shown.find(({ path, text }) => {
    const names = path.split('.').slice(-2).map(foldName);
    return names.some((name) => reasonNames.includes(name)) && isWording(text);
  });
  const title = shown.findIndex(({ text }) => reasonTitles.has(normaliseWords(text)));
  return named ?? (title < 0 ? undefined : shown.slice(title + 1).find(({ text }) => isWording(text)));
}

/** Words for a person, no code and no title. */
function isWording(text: string): boolean {
  const words = normaliseWords(text);
  return /\p{L}/u.test(text) && /[^\x21-\x7E]/.test(text.trim()) && !reasonTitles.has(words) && !whyTitles.has(words);
}
