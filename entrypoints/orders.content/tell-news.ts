/** Tells the reader, in slices, what is new on the page. */
import { workInSlices } from '../../lib/in-slices';
import type { PageTeller } from '../../lib/mirror/page-teller';
import type { Token } from '../../lib/mirror/tokens';

/** How much is told in one message: tokens, and characters of text. */
const most = { tokens: 4_000, text: 1_000_000 } as const;
/** How often it is begun where the page takes away what is being told. */
const mostTellings = 5;

/**
 * @param post sends a part of it
 * @returns false where there was nothing to tell
 */
export async function tellNews(teller: PageTeller, post: (tokens: Token[]) => void): Promise<boolean> {
  let told = await workInSlices(tellOnce(teller, post));
  for (let times = 1; !told.isWhole && times < mostTellings; times += 1) told = await workInSlices(tellOnce(teller, post));
  return told.hasTold;
}

function* tellOnce(
  teller: PageTeller,
  post: (tokens: Token[]) => void,
): Generator<undefined, { hasTold: boolean; isWhole: boolean }> {
  let tokens: Token[] = [];
  let hasTold = false;
  let posted = 0;
  const telling = teller.tell();
  for (let step = telling.next(); ; step = telling.next()) {
    if (step.done || tokens.length > most.tokens || teller.length - posted > most.text) {
      if (tokens.length > 0) post(tokens);
      tokens = [];
      posted = teller.length;
    }
    if (step.done) return { hasTold, isWhole: step.value };
    hasTold = true;
    for (const token of step.value) tokens.push(token);
    yield;
  }
}
