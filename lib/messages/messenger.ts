/**
 * Messages between the contexts of the extension: a request with a name, and its answer or the error that it ended with.
 * It takes a few lines, and stands in every page of the shop: no library is that small.
 */
import { browser } from 'wxt/browser';

/** A message as it travels. What else comes on the same channel is left alone. */
interface Message {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}

type Reply = { res: unknown } | { err: unknown };

type Listener = (data: unknown, sender: unknown) => unknown;

/** Who has not answered by then was ended in the middle of it: Chromium then may leave a message without any end. Milliseconds. */
const patience = 20_000;

const listeners = new Map<string, Listener>();
let lastId = 0;

/**
 * Sends a message and waits for its answer.
 * @param tabId the tab whose page's content script is asked; the background, where absent
 * @throws where nobody answers, or the answering side threw: an error with its name, words and fields
 */
export async function send(type: string, data: unknown, tabId?: number): Promise<unknown> {
  const message: Message = { id: (lastId += 1), type, data, timestamp: Date.now() };
  const answer: Promise<Reply | undefined> =
    tabId === undefined ? browser.runtime.sendMessage(message) : browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  let timer: Parameters<typeof clearTimeout>[0];
  const silence = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience)));
  const reply = await Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  if (!reply) throw new Error('No response');
  if ('err' in reply) throw Object.assign(new Error(), reply.err);
  return reply.res;
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
