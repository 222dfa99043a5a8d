import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a profile that outlives its browser, and a function that throws it away. */
export function makeProfile(): { profileDir: string; discard: () => void } {
  const profileDir = mkdtempSync(join(tmpdir(), 'cancellation-explainer-'));
  return { profileDir, discard: () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}
