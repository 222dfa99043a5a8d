/**
 * Makes a function of a text remember its answers: a page says the same again and again, and each text is asked about several times.
 * @param most how many answers are kept; with one more, all are forgotten
 */
export function remember<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    found = answer(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, found);
    return found;
  };
}

/** Longer texts seldom come again. */
const longest = 200;
