/** The longest that one slice of work may take (ms), so that a page never stutters. */
const slice = 8;

/** Does work that yields between its parts, a slice in each turn. */
export async function workInSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTurn();
  }
}

/** Lets others do what they have to do. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
