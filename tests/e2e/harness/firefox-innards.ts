import type { Browser } from 'puppeteer-core';
import { z } from 'zod';

/** The driver's line to Firefox, which puppeteer keeps to itself. */
interface Line {
  send(method: string, parameters: object): Promise<unknown>;
}

const TreeSchema = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })).check(z.minLength(1)) }) });
const OutcomeSchema = z.object({ result: z.object({ type: z.string() }) });

/**
 * Runs code in Firefox itself, outside of all pages, and waits for what it promises.
 * @throws where the code does
 */
export async function runInside(browser: Browser, code: string): Promise<void> {
  const line = (browser as unknown as { connection: Line }).connection;
  const tree = TreeSchema.parse(await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const [{ context }] = tree.result.contexts as [{ context: string }];
  const outcome = await line.send('script.evaluate', { expression: code, target: { context }, awaitPromise: true });
  if (OutcomeSchema.parse(outcome).result.type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(outcome)}`);
}
