/** One mutant of a fixture: the same seed, the same page. */
import { mutations } from './mutations/index';
import { copyPage, type Lost, type Page } from './page';
import { createRandom, hashText } from './random';

export interface Mutant {
  page: Page;
  /** Kinds that changed something, in the order of their application. */
  kinds: string[];
  lost: Lost;
}

const names = Object.keys(mutations);

/**
 * @param seed the first seeds try each kind alone; later ones mix two to four
 * @param name the fixture's, so that fixtures do not undergo the same chances
 */
export function mutate(original: Page, name: string, seed: number): Mutant {
  const random = createRandom(hashText(name) + seed);
  const page = copyPage(original);
  const wanted = seed < names.length ? [names[seed]!] : random.shuffle(names).slice(0, 2 + random.below(3));
  const kinds: string[] = [];
  const lost: Lost = {};
  const apply = (kind: string) => {
    const taken = mutations[kind]!(page, random);
    if (!taken) return;
    kinds.push(kind);
    Object.assign(lost, taken);
  };
  for (const kind of names) if (wanted.includes(kind)) apply(kind);
  // A page without tables has no columns to reorder: it undergoes something else.
  for (const kind of random.shuffle(names)) if (kinds.length === 0) apply(kind);
  return { page, kinds, lost };
}
