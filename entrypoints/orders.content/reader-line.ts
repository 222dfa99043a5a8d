/** The page's end of its line to the reader, which reads in a place of its own (see `entrypoints/reader`). */
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';
import type { Token } from '../../lib/mirror/tokens';
import { type End, type Heard, lineName, type PageMessage, type ReaderMessage } from '../../lib/messages/reader-messages';

interface Waiting {
  resolve(heard: Heard): void;
  reject(error: Error): void;
}

type Texts = Extract<ReaderMessage, { texts: unknown }>['texts'];

export class ReaderLine {
  readonly #onTexts: (texts: Texts) => void;
  readonly #onClosed: (isOwing: boolean) => void;
  #port: Browser.runtime.Port | undefined;
  #waiting: Waiting | undefined;
  /** True from a question until all that followed from it has arrived where it belongs. */
  #isOwing = false;
  /** Who brought this script has woken the reader, too. */
  #isAwake = true;

  /**
   * @param onTexts gets the texts of panels as they come
   * @param onClosed called when the other end is gone, put to sleep by the browser or replaced: whether it was still busy
   */
  constructor(onTexts: (texts: Texts) => void, onClosed: (isOwing: boolean) => void) {
    this.#onTexts = onTexts;
    this.#onClosed = onClosed;
  }

  get isOpen(): boolean {
    return this.#port !== undefined;
  }

  /**
   * Opens the line where it is closed.
   * @returns true where it is a new one: its other end knows nothing of this page
   * @throws where nobody is there to read
   */
  async open(): Promise<boolean> {
    if (this.#port) return false;
    if (!this.#isAwake) this.#isAwake = await sendMessage('wakeReader');
    if (!this.#isAwake) throw new Error('there is no reader');
    const port = browser.runtime.connect({ name: lineName });
    port.onMessage.addListener((message: ReaderMessage) => {
      if ('texts' in message) this.#onTexts(message.texts);
      else if ('done' in message) this.#isOwing = false;
      else {
        if (message.heard.result) this.#isOwing = true;
        this.#settle(({ resolve }) => resolve(message.heard));
      }
    });
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      const isOwing = this.#isOwing;
      this.close();
      this.#onClosed(isOwing);
    });
    this.#port = port;
    return true;
  }

  /** @throws where nobody hears it; the line is closed then */
  post(message: PageMessage): void {
    try {
      if (!this.#port) throw new Error('the line is closed');
      this.#port.postMessage(message);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * Says that this is all, and waits for the answer.
   * @param tokens the last of what the page holds
   * @throws where the line is closed before it has come
   */
  ask(end: End, tokens: Token[]): Promise<Heard> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.post({ tokens, end });
    });
  }

  close(): void {
    this.#port?.disconnect();
    this.#port = undefined;
    this.#isAwake = false;
    this.#isOwing = false;
    this.#settle(({ reject }) => reject(new Error('the line is closed')));
  }

  #settle(settle: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) settle(waiting);
  }
}
