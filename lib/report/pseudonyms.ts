/**
 * Invented words and numbers in the place of real ones: the same input always gives the same stand-in, of the same length,
 * script and case. They are handed out in order of appearance and not computed from what they replace, so nobody can
 * reckon back from a stand-in.
 */
const syllables = {
  cyrillic: { consonants: 'жцшф', vowels: 'ыауо' },
  latin: { consonants: 'zxqv', vowels: 'aouy' },
} as const;
const stems = '甲乙丙丁戊己庚辛壬癸';

export class Pseudonyms {
  readonly #words = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #orders = new Map<string, string>();
  readonly #days = new Map<number, number>();
  readonly #counters = new Map<string, number>();

  /** @param word letters of one script */
  word(word: string): string {
    const key = word.toLowerCase();
    let made = this.#words.get(key);
    if (made?.length !== word.length) {
      const script = /\p{Script=Han}/u.test(word) ? 'han' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin';
      do made = spell(script, word.length, this.#count(`${script} ${word.length}`));
      while (made === key && word.length > 1);
      this.#words.set(key, made);
    }
    return [...made].map((letter, index) => (isCapital(word[index]) ? letter.toUpperCase() : letter)).join('');
  }

  /** A run of digits: its leading zeros stay, and zeros alone, which mean "none". */
  digits(run: string): string {
    const zeros = /^0*/.exec(run)![0];
    const length = run.length - zeros.length;
    if (length === 0) return run;
    let made = this.#numbers.get(run);
    while (made === undefined) {
      const next = zeros + inventNumber(length, this.#count(`digits ${run.length} ${length}`));
      if (next === run) continue;
      made = next;
      this.#numbers.set(run, made);
    }
    return made;
  }

  /** The second part of an order number, a counter of its buyer's orders. */
  orderCounter(buyer: string, counter: string): string {
    const key = `${buyer}-${counter}`;
    let made = this.#orders.get(key);
    if (made === undefined) {
      made = String(this.#count('orders') + 1)
        .padStart(counter.length, '0')
        .slice(-counter.length);
      this.#orders.set(key, made);
    }
    return made;
  }

  /** A day of a month, 1 to 28. */
  day(day: string): string {
    const key = Number(day);
    let made = this.#days.get(key);
    if (made === undefined) {
      made = (this.#count('days') % 9) + 1;
      // A day of two digits stays one: the length of a text never changes.
      if (key > 9) made += 10;
      this.#days.set(key, made);
    }
    return String(made).padStart(day.length, '0');
  }

  #count(what: string): number {
    const count = this.#counters.get(what) ?? 0;
    this.#counters.set(what, count + 1);
    return count;
  }
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function inventNumber(length: number, count: number): string {
  if (length === 1) return String((count % 9) + 1);
  const span = 10 ** (length - 1);
  return length > 15 ? `7${String(count + 1).padStart(length - 1, '0')}` : String(7 * span + ((count + 1) % span));
}

function spell(script: 'han' | keyof typeof syllables, length: number, count: number): string {
  let rest = count;
  let word = '';
  for (let index = 0; index < length; index += 1) {
    const letters: string = script === 'han' ? stems : syllables[script][index % 2 === 0 ? 'consonants' : 'vowels'];
    word += letters[rest % letters.length]!;
    rest = Math.floor(rest / letters.length);
  }
  return word;
}
