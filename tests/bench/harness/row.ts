/** One line of the table that `npm run bench` prints: a median, its spread, and what it is to be held against. */
export interface BenchRow {
  name: string;
  /** The median; what is "added" is over the same page without an extension. */
  value: number;
  unit: string;
  /** Half the distance between the lower and the upper quartile, in the same unit. */
  spread?: number;
  /** How many times what the row is compared with (the floor, an empty page). */
  ratio?: number;
  /** What the value, or the ratio where there is one, should not exceed. Nothing fails by it. */
  limit?: number;
}

/** The middle one of some numbers; the mean of the two middle ones where their count is even. */
export function findMedian(values: readonly number[]): number {
  return findQuantile(values, 0.5);
}

/** Half the distance between the quartiles. */
function findSpread(values: readonly number[]): number {
  return (findQuantile(values, 0.75) - findQuantile(values, 0.25)) / 2;
}

function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  return below + ((sorted[Math.ceil(place)] ?? NaN) - below) * (place % 1);
}

/** The numbers of a row from what was measured. */
export function describeSamples(samples: readonly number[], unit: string): Pick<BenchRow, 'value' | 'unit' | 'spread'> {
  return { value: findMedian(samples), unit, spread: findSpread(samples) };
}
