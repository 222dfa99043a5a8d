/** Explanations as text for people: one block for each order. */
import { displayNumber } from '../../lib/display-number';
import type { Explained } from './explain-pages';
import { tableWords } from './table-words';

const width = 100;

/** @returns lines for a terminal */
export function toTable(explained: readonly Explained[]): string[] {
  return explained.flatMap((one, index) => [...(index > 0 ? [''] : []), ...describeOne(one)]);
}

function describeOne({ record, diagnosis, view }: Explained): string[] {
  const words = tableWords[view.language];
  const places = [...new Set(record.evidence.filter((one) => one.used).map((one) => `${one.channel} (${one.where})`))];
  const rows: [string, string | undefined][] = [
    [words.order, displayNumber(record)],
    [words.state, words.states[record.state]],
    [words.who, `${view.cancelledBy} (${diagnosis.party})`],
    [words.cause, `${view.title} (${diagnosis.cause})`],
    [words.confidence, [words.confidences[diagnosis.confidence], view.confidenceNote].filter(Boolean).join(': ')],
    [words.words, view.quote && [`“${view.quote.words}”`, view.quote.translation].filter(Boolean).join(' = ')],
    [words.counts, view.counts && view.counts.badge],
    [words.readFrom, places.slice(0, 4).join(', ') + (places.length > 4 ? ' …' : '')],
  ];
  const column = Math.max(...rows.map(([name]) => columnsOf(name))) + 2;
  const sentences = [view.happened, view.counts?.line.text, ...view.cost.map((line) => line.text)];
  return [
    ...rows.flatMap(([name, value]) => (value ? wrap(value, name + ' '.repeat(column - columnsOf(name)), column) : [])),
    '',
    ...sentences.flatMap((sentence) => (sentence ? wrap(sentence, '  ', 2) : [])),
    '',
    ...view.steps.flatMap((step, index) => {
      const details = [step.deadline, step.link?.url].filter(Boolean).join(', ');
      return wrap(details ? `${step.text} (${details})` : step.text, `  ${index + 1}. `, 5);
    }),
  ];
}

/** Chinese signs and full-width punctuation take two columns of a terminal. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(sign) ? 2 : 1), 0);
}

/** Breaks a text at spaces, or anywhere in Chinese, so that it fits a terminal. */
function wrap(text: string, first: string, indent: number): string[] {
  const lines: string[] = [];
  let line = first;
  let used = columnsOf(first);
  for (const word of text.replace(/\s+/g, ' ').match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s/gu) ?? []) {
    const columns = columnsOf(word);
    if (used + columns > width && used > indent && !/^[\p{P}]/u.test(word)) {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
      used = indent;
      if (word === ' ') continue;
    }
    line += word;
    used += columns;
  }
  return [...lines, line.trimEnd()];
}
