/**
 * Messages between the contexts of the extension: a request with a name, and its answer or the error that it ended with.
 * It takes a few lines, and stands in every page of the shop: no library is that small.
 */
import { browser } from 'wxt/browser';

/** A message as it travels. What else comes on the same channel is left alone. */
interface Message {
  type: string;
  data?: unknown;
}

type Reply = { res: unknown } | { err: unknown };

type Listener = (data: unknown, sender: unknown) => unknown;

/** Who has not answered by then was ended in the middle of it: Chromium then may leave a message without any end. Milliseconds. */
const patience = 20_000;

const listeners = new Map<string, Listener>();
/**
 * Waits for the answer to a message that has been sent.
 * @throws where nobody answers, or the answering side threw: an error with its name, words and fields
 */
async function hear(answer: Promise<Reply | undefined>): Promise<unknown> {
  let timer: Parameters<typeof clearTimeout>[0];
  const silence = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience)));
  const reply = await Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  if (!reply) throw new Error('No response');
  if ('err' in reply) throw Object.assign(new Error(), reply.err);
  return reply.res;
}

/**
 * Sends a message to the background and waits for its answer.
 * @throws as `hear` does, and where the extension is gone
 */
export async function send(type: string, data?: unknown): Promise<unknown> {
  return hear(browser.runtime.sendMessage({ type, data } satisfies Message));
}

/**
 * Sends a message to the content script of a tab's page and waits for its answer.
 * @throws as `hear` does
 */
export async function sendToTab(tabId: number, type: string, data?: unknown): Promise<unknown> {
  return hear(browser.tabs.sendMessage(tabId, { type, data } satisfies Message, { frameId: 0 }));
}

/**
 * Answers the messages of one name.
 * @param listener gets what was sent and who sent it, unchecked; what it throws reaches the sender as an error
 * @returns a function that stops answering
 */
export function listen(type: string, listener: Listener): () => void {
  if (listeners.size === 0) browser.runtime.onMessage.addListener(dispatch);
  listeners.set(type, listener);
  return () => {
    if (listeners.get(type) === listener) listeners.delete(type);
    if (listeners.size === 0) browser.runtime.onMessage.removeListener(dispatch);
  };
}

/** Answers in a later turn, which the browser is told by `true`; a message of no known name is left to others. */
function dispatch(message: unknown, sender: unknown, respond: (reply: Reply) => void): true | undefined {
  const { type, data } = (message ?? {}) as Partial<Message>;
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return undefined;
  new Promise((resolve) => resolve(listener(data, sender))).then(
    (res) => respond({ res }),
    (error: unknown) => respond({ err: packError(error) }),
  );
  return true;
}

/** An error as plain data: its name and words are no fields of their own. */
function packError(error: unknown): unknown {
  return error instanceof Error ? { ...error, name: error.name, message: error.message } : { message: String(error) };
}
