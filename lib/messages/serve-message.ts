/** The only way to answer a message: checks who sent it and what it carries before anybody looks at it. */
import { browser } from 'wxt/browser';
import { countDiagnostic } from './diagnostics';
import { exceedsSize } from '../exceeds-size';
import { listen } from './messenger';
import type { Protocol } from './protocol';
import { type Refusal, RefusedMessageError } from './refused-message';

/** The largest message, in the units of `exceedsSize`: 500 records with generous evidence stay far below it. */
const largestMessage = 8_000_000;

/** What a payload is parsed with: any zod schema. */
export interface Parser<Payload> {
  safeParse(value: unknown): { success: true; data: Payload } | { success: false };
}

/** For messages without a payload: whatever came with them is not looked at. */
export const noPayload: Parser<undefined> = { safeParse: () => ({ success: true, data: undefined }) };

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

type Answer<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;

/**
 * Answers every message of one name that comes from this extension and has the right shape. Others are refused with a
 * `RefusedMessageError` and counted.
 * @param parser the payload's schema; payloads are measured before they are parsed
 * @param handle makes the answer; what it throws reaches the sender as an error
 * @returns a function that stops answering
 */
export function serveMessage<Name extends keyof Protocol, Payload>(
  name: Name,
  parser: Parser<Payload>,
  handle: (payload: Payload, sender: Sender) => Answer<Name> | Promise<Answer<Name>>,
): () => void {
  return listen(name, (data, from) => {
    const sender = from as Sender;
    if (sender.id !== browser.runtime.id) throw refuse(name, 'stranger');
    if (exceedsSize(data, largestMessage)) throw refuse(name, 'too-large');
    const payload = parser.safeParse(data);
    if (!payload.success) throw refuse(name, 'wrong-shape');
    return handle(payload.data, sender);
  });
}

function refuse(name: string, refusal: Refusal): RefusedMessageError {
  countDiagnostic(`refused.${refusal}`);
  return new RefusedMessageError(name, refusal);
}

/**
 * For messages that pages of Ozon may not send: a content script is only as trustworthy as the page that it runs in.
 * @throws RefusedMessageError where the sender is no page of the extension's own
 */
export function admitOwnPage(name: keyof Protocol, { url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw refuse(name, 'stranger');
}
