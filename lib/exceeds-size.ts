/**
 * Says whether a value from outside is larger than `budget`, without walking more of it than the budget allows.
 * The measure: one unit for each character of a string and for each value, key or array element.
 * @param value JSON-like data (cycles end at the budget)
 */
export function exceedsSize(value: unknown, budget: number): boolean {
  const waiting: unknown[] = [value];
  let size = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    size += 1;
    if (typeof next === 'string') size += next.length;
    if (size + waiting.length > budget) return true;
    if (Array.isArray(next)) {
      if (next.length > budget) return true;
      for (const item of next) waiting.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const key in next) {
        size += key.length;
        waiting.push((next as Record<string, unknown>)[key]);
        if (size + waiting.length > budget) return true;
      }
    }
  }
  return size > budget;
}
