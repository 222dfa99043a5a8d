/** One value in the extension's own storage, typed and parsed: a damaged one reads as the fallback. */
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';

export interface Setting<Value> {
  /** Reads the value; the fallback where nothing valid is stored or the storage cannot be read. */
  read(): Promise<Value>;
  /**
   * Writes the value; undefined removes it.
   * @throws where the storage refuses
   */
  write(value: Value): Promise<void>;
  /**
   * Calls back whenever the value changes, in whatever context it was changed.
   * @returns a function that ends it
   */
  watch(onChange: (value: Value) => void): () => void;
}

/** `local` lasts; `session` is kept in memory until the browser is closed. */
type Area = 'local' | 'session';

/**
 * Defines a setting. Each has a key of its own, so that two contexts can write two settings at once.
 * @param key its name in the storage area
 */
export function defineSetting<Value>(
  key: string,
  schema: z.ZodMiniType<Value>,
  fallback: Value,
  area: Area = 'local',
): Setting<Value> {
  const parse = (stored: unknown): Value => {
    const result = schema.safeParse(stored);
    return result.success ? result.data : fallback;
  };
  return {
    async read() {
      try {
        return parse((await browser.storage[area].get(key))[key]);
      } catch {
        return fallback;
      }
    },
    async write(value) {
      if (value === undefined) await browser.storage[area].remove(key);
      else await browser.storage[area].set({ [key]: value });
    },
    watch(onChange) {
      const listen = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key];
        if (changed === area && change) onChange(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
