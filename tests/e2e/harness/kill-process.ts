import { pause } from './wait-until';

/** Kills a process, by the signal that it cannot catch, and waits until it is gone. */
export async function killProcess(id: number): Promise<void> {
  process.kill(id, 'SIGKILL');
  while (isRunning(id)) await pause(10);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
