/** A power cut, as far as a browser can have one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../harness/open-browser';
import { makeProfile } from '../harness/profile';
import { readStored } from '../harness/stored-rows';
import { pause, waitUntil } from '../harness/wait-until';
import { piecesOfEvidence, readWriter, startWriter } from '../harness/writer';

/** 20 with `FAULT_ROUNDS=full`. */
const kills = process.env.FAULT_ROUNDS === 'full' ? 20 : 3;

let profile: ReturnType<typeof makeProfile>;
beforeEach(() => void (profile = makeProfile()));
afterEach(() => profile.discard());

test(
  `whatever was acknowledged is there after each of ${kills} kills of the browser, and the history opens`,
  async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const browser = await openBrowser(profile);
      const page = await browser.openExtensionPage('/guide.html');
      const rows = round > 0 ? await readStored(page) : [];
      expect(rows.map(({ record }) => record.postingNumber)).toEqual(expect.arrayContaining(acknowledged));
      expect(rows.filter(({ record }) => record.evidence.length !== piecesOfEvidence)).toEqual([]);

      await startWriter(page, String(10_000_100 + round));
      await waitUntil('something is acknowledged', async () => (await readWriter(page)).acknowledged.length > 0);
      await pause(Math.random() * 100);
      // Read just before the kill: what is acknowledged in between is not asked for.
      acknowledged.push(...(await readWriter(page)).acknowledged);
      await browser.kill();
    }

    const browser = await openBrowser(profile);
    const page = await browser.openExtensionPage('/guide.html');
    const stored = (await readStored(page)).map(({ record }) => record.postingNumber);
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(stored).size).toBe(stored.length);
    await startWriter(page, '10000199');
    await waitUntil('it goes on', async () => (await readWriter(page)).acknowledged.length > 0);
    await browser.close();
  },
  60_000 + kills * 20_000,
);
