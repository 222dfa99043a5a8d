/** Tells the reader, in slices, what is new on the page. */
import { workInSlices } from '../../lib/in-slices';
import type { PageTeller } from '../../lib/mirror/page-teller';
import { pieceLength, type Token } from '../../lib/mirror/tokens';

/** How much is told in one message: tokens, and characters of text, markup and values. */
const most = { tokens: 4_000, text: pieceLength } as const;
/** How often it is begun where the page takes away what is being told. */
const mostTellings = 5;

export interface Told {
  /** False where there was nothing to tell. */
  hasTold: boolean;
  /** What has not been sent yet: it goes with the question what all of it tells. */
  rest: Token[];
}

/** @param post sends a part of it, where it is too much for one message */
export async function tellNews(teller: PageTeller, post: (tokens: Token[]) => void): Promise<Told> {
  const told: Told = { hasTold: false, rest: [] };
  for (let times = 0; times < mostTellings; times += 1) if (await workInSlices(tellOnce(teller, post, told))) break;
  return told;
}

/** Adds to what was told; ends with whether that is the whole. */
function* tellOnce(teller: PageTeller, post: (tokens: Token[]) => void, told: Told): Generator<undefined, boolean> {
  let length = 0;
  const telling = teller.tell();
  for (let step = telling.next(); ; step = telling.next()) {
    if (step.done) return step.value;
    told.hasTold = true;
    for (const token of step.value) {
      told.rest.push(token);
      length += measure(token);
      if (told.rest.length < most.tokens && length < most.text) continue;
      post(told.rest);
      told.rest = [];
      length = 0;
      yield;
    }
    yield;
  }
}

/** @returns how many characters of text, markup or values a token holds */
function measure(token: Token): number {
  if (typeof token === 'number') return 0;
  if (typeof token === 'string') return token.length;
  return Object.values(token).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
