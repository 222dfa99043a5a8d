/**
 * Where an object or list of pure JSON ends, by its brackets and quotes alone.
 * @param start the place of its first bracket
 * @returns the place of its last bracket; the end of the text where that is missing
 */
export function findJsonEnd(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      at = findQuote(text, at + 1);
      if (at < 0) break;
    } else if (char === '{' || char === '[') open += 1;
    else if ((char === '}' || char === ']') && (open -= 1) === 0) return at;
  }
  return text.length;
}

function findQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}
