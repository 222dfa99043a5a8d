/** One stage of `npm test`. */
export interface Check {
  name: string;
  run: () => Outcome | Promise<Outcome>;
}

export interface Outcome {
  passed: number;
  failed: number;
  /** Printed under the headline: findings, sizes, what failed and why. */
  details: readonly string[];
}

/** The outcome of a check that holds or does not: held when there is nothing to complain of. */
export function judge(complaints: readonly string[], notes: readonly string[] = []): Outcome {
  const holds = complaints.length === 0;
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, details: [...notes, ...complaints] };
}
