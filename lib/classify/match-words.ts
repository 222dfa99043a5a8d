/** Turns the vocabulary of reasons (lib/ozon/causes/reason-words.ts) into tests of one text. */
import type { Side } from '../cancellation';
import { partyWords } from '../ozon/causes/reason-parties';
import type { Spoken } from '../ozon/causes/reason-rules';
import { events, notions, type Word } from '../ozon/causes/reason-words';

/** A "not" that takes back what follows it at once. */
const takenBack = '(?<! (?:не|not|never|no|без|without)(?: (?:был[аои]?|been|be|yet))?|[未没不](?:有|被|能)?|无法)';

/** Says of what follows that it is not so: some words before, or as the beginning of the word itself. */
const denied = {
  letters:
    '(?: (?:не|ни|нет|без|никто|nobody|невозможно|отсутств[а-я]*|not|never|no|without|(?:fail[a-z]*|unable|impossible) to)(?: [^ ]+){0,3} | (?:не|un|non |dis))',
  // 未在规定期限内移交, 未在 24 小时内提交: by when may stand between, with numbers apart.
  han: '[未没不无拒]有?(?:[在于按](?:[^ ]{1,8}|[^ ]{0,4}(?: \\d{1,4} [^ ]{1,4}){1,3})(?:内|前|期限|时间))?[^ ]{0,8}',
};

const isHan = /^[^\p{L}]*\p{sc=Han}/u;

/**
 * Writes a list of words out as a regular expression for texts from `spaceOut`.
 * @param list in the form that lib/ozon/causes/reason-words.ts describes
 * @param side whose "you" is meant; without it, "you" is nobody
 */
export function writeOut(list: string, side?: Side, isDenied = false): string {
  const tokens = list.split(' ').map((token) => expand(token, side));
  const [before, beforeHan] = isDenied ? [denied.letters, denied.han] : [' ', ''];
  return tokens
    .map((token) =>
      token.startsWith('^')
        ? `^ ${token.slice(1)}`
        : `${isHan.test(token) ? beforeHan : token.startsWith('(?: ') ? '' : before}${token}`,
    )
    .join('|');
}

function expand(token: string, side?: Side): string {
  return token
    .replace(/<(\w+)>/g, (_, name: keyof typeof partyWords) => nameParty(name, side))
    .replaceAll('_', ' ')
    .replaceAll('#', '(?= )')
    .replaceAll('%', '[a-zа-я]*')
    .replaceAll('~', '(?: [^ ]+){0,3}')
    .replaceAll('…', '[^ ]{0,6}');
}

/** A party in any language, with "you" where the reader is meant. Letters bring their space along: `(?: (?:…)…|…)`. */
function nameParty(name: keyof typeof partyWords, side?: Side): string {
  const words = (name === side ? `${partyWords[name]} ${partyWords.you}` : partyWords[name]).split(' ');
  const letters = words.filter((word) => !isHan.test(word)).join('|');
  return `(?: (?:${letters})%|${words.filter((word) => isHan.test(word)).join('|')})`;
}

const compiled: Record<Side, Map<Spoken, RegExp>> = { seller: new Map(), buyer: new Map() };

function compile(need: Spoken, side: Side): RegExp {
  const known = compiled[side].get(need);
  if (known) return known;
  const isDenied = need.startsWith('!');
  const word = (isDenied ? need.slice(1) : need) as Word;
  const list =
    word in partyWords
      ? `<${word}>`
      : word in notions
        ? notions[word as keyof typeof notions]
        : events[word as keyof typeof events];
  const source = writeOut(list, side, isDenied);
  const made = new RegExp(word in events && !isDenied ? `${takenBack}(?:${source})` : source);
  compiled[side].set(need, made);
  return made;
}

/**
 * Makes the test whether a text says a word of the vocabulary. Each is looked for once at most.
 * @param spaced a text from `spaceOut`
 */
export function listen(spaced: string, side: Side): (need: Spoken) => boolean {
  const heard = new Map<Spoken, boolean>();
  return (need) => {
    const known = heard.get(need);
    if (known !== undefined) return known;
    const says = compile(need, side).test(spaced);
    heard.set(need, says);
    return says;
  };
}
