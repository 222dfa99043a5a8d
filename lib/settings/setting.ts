/** One setting in the extension's own storage, typed and parsed: a damaged value reads as the fallback. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export interface Setting<Value> {
  /** Reads the value; the fallback where nothing valid is stored or the storage cannot be read. */
  read(): Promise<Value>;
  /** @throws where the storage refuses */
  write(value: Value): Promise<void>;
  /**
   * Calls back whenever the value changes, in whatever context it was changed.
   * @returns a function that ends it
   */
  watch(onChange: (value: Value) => void): () => void;
}

/**
 * Defines a setting. Each has a key of its own, so that two contexts can write two settings at once.
 * @param key its name in `storage.local`
 */
export function defineSetting<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Setting<Value> {
  const parse = (stored: unknown): Value => {
    const result = schema.safeParse(stored);
    return result.success ? result.data : fallback;
  };
  return {
    async read() {
      try {
        return parse((await browser.storage.local.get(key))[key]);
      } catch {
        return fallback;
      }
    },
    async write(value) {
      await browser.storage.local.set({ [key]: value });
    },
    watch(onChange) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) onChange(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
