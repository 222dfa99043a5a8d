/**
 * Waits until something holds.
 * @throws with `what` when it does not within `limitMs`
 */
export async function waitUntil(what: string | (() => string), isSo: () => Promise<boolean>, limitMs = 20_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}

/** Lets time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
