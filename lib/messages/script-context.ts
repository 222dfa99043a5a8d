/**
 * How long a content script lives: until the extension is reloaded or removed, or brings the script anew. The build puts it in
 * the place of WXT's class of this name (see wxt.config.ts), which does this and more, and weighs several times as much.
 */
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #end = new AbortController();

  /** @param name of the script; an older one of this name ends */
  constructor(name: string) {
    const started = `cancellation-explainer:${name}:started`;
    document.dispatchEvent(new Event(started));
    this.addEventListener(document, started, () => this.#end.abort());
  }

  /** Nobody tells a script that its extension is gone: it is noticed here. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return this.#end.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(callback: () => void): void {
    this.#end.signal.addEventListener('abort', callback);
  }

  setTimeout(callback: () => void, wait: number): void {
    const id = setTimeout(() => this.isValid && callback(), wait);
    this.onInvalidated(() => clearTimeout(id));
  }

  setInterval(callback: () => void, pause: number): void {
    const id = setInterval(() => this.isValid && callback(), pause);
    this.onInvalidated(() => clearInterval(id));
  }

  addEventListener(target: EventTarget, name: string, listener: (event: Event) => void): void {
    target.addEventListener(name, listener, { signal: this.#end.signal });
  }
}

/** What content scripts may ask of their context, whichever of the two classes it is typed as. */
export type ScriptContext = Pick<ContentScriptContext, keyof ContentScriptContext>;
