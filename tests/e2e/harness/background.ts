import type { TestPage } from './test-browser';

/** The extension's own API in one of its pages, as far as tests use it. Chromium and Firefox have it under two names. */
export interface ExtensionWorld {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
}

interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown } | undefined>; reload(): void };
  storage: { local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> }; session: { clear(): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]>; remove(tabs: number[]): Promise<void> };
  scripting: {
    executeScript(
      what: { target: { tabId: number; frameIds: number[] } } & ({ files: string[] } | { func: () => unknown }),
    ): Promise<{ result: unknown }[]>;
  };
}

/**
 * Sends the background a message from a page of the extension, as `lib/messages` sends it.
 * @returns what it answered, or `failed` where it refused or nobody answered
 */
export function askBackground(page: TestPage, type: string, data?: unknown): Promise<{ answer: unknown } | { failed: string }> {
  return page.run(
    async (message) => {
      const world = globalThis as unknown as ExtensionWorld;
      const api = world.browser ?? world.chrome;
      try {
        const reply = await api.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
        return reply && 'res' in reply ? { answer: reply.res } : { failed: JSON.stringify(reply?.err ?? reply) };
      } catch (error) {
        return { failed: String(error) };
      }
    },
    { type, data },
  );
}
