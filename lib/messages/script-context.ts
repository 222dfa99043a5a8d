/**
 * How long a content script lives: until the extension is reloaded or removed, or brings the script anew. The build puts it in
 * the place of WXT's class of this name (see wxt.config.ts), which does this and more: on every page of the shop, where a
 * script of a few lines waits for an order page, that class was more than half of what there was to load and to run.
 */
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #name: string;
  #begun: AbortController | undefined;

  /** @param name of the script; an older one of this name ends as soon as this one is asked for anything */
  constructor(name: string) {
    this.#name = name;
  }

  /** What ends with the script. It is begun when it is needed: a script that waits for an order page asks for nothing. */
  get #end(): AbortController {
    if (this.#begun) return this.#begun;
    const started = `cancellation-explainer:${this.#name}:started`;
    document.dispatchEvent(new Event(started));
    const end = (this.#begun = new AbortController());
    document.addEventListener(started, () => end.abort(), { signal: end.signal });
    return end;
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
