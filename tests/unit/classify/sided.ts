import type { Side } from '../../../lib/cancellation';

/** Reads the mark of a test text: `buyer: …` stands on the buyer's pages, all others on the seller's. */
export function readSide(marked: string): { text: string; side: Side } {
  const text = marked.replace(/^buyer: /, '');
  return { text, side: text === marked ? 'seller' : 'buyer' };
}
