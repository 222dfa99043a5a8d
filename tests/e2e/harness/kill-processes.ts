import { pause } from './wait-until';

/** One that nobody collects is never gone (ms). */
const longestWait = 5_000;

/**
 * Kills processes, in their order, by the signal that they cannot catch, and waits until they are gone. What a browser has started
 * outlives it by a moment, and holds its files meanwhile: the next browser would find them locked.
 */
export async function killProcesses(ids: readonly number[]): Promise<void> {
  for (const id of ids) signal(id, 'SIGKILL');
  const end = Date.now() + longestWait;
  while (ids.some((id) => signal(id, 0)) && Date.now() < end) await pause(10);
}

/** @returns false where there is no such process */
function signal(id: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(id, name);
  } catch {
    return false;
  }
}
