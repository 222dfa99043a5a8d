/**
 * Counters of what went wrong, kept in the extension's storage: refused messages and the like. Counted in memory and
 * written once in a while, so that a flood of bad messages costs one write a second.
 */
import { browser } from 'wxt/browser';

const storageKey = 'diagnostics';
const writeEvery = 1_000;

let pending: Record<string, number> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** Adds one to a counter. Never fails and never waits. */
export function countDiagnostic(name: string): void {
  pending[name] = (pending[name] ?? 0) + 1;
  timer ??= setTimeout(() => void writeDiagnostics(), writeEvery);
}

/** Reads all counters that were written. */
export async function readDiagnostics(): Promise<Record<string, number>> {
  const stored = await browser.storage.local.get(storageKey);
  // By hand, not by a schema: this file is part of every content script that answers a message.
  const counters = Object.entries(stored[storageKey] ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(counters);
}

async function writeDiagnostics(): Promise<void> {
  const counted = pending;
  pending = {};
  try {
    const counters = await readDiagnostics();
    for (const [name, times] of Object.entries(counted)) counters[name] = (counters[name] ?? 0) + times;
    await browser.storage.local.set({ [storageKey]: counters });
  } catch {
    // Storage may be gone (disk full, extension going away): a counter is not worth an error.
  }
  // Not before: two writes at once would lose what one of them counted.
  timer = undefined;
  if (Object.keys(pending).length > 0) timer = setTimeout(() => void writeDiagnostics(), writeEvery);
}
