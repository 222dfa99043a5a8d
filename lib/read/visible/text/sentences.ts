/** A text, cut where its sentences and its pieces end. */

/** What sets the pieces of a line apart: «Отменён · 12 ноября». */
export const pieces = /\s[·•|]\s/;

/** The sentences of a text. «29 нояб. 10:00» goes on: what follows begins with a capital or a Chinese sign. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;。！？；])\s*(?=\p{Lu}|\p{sc=Han})/u);
}
