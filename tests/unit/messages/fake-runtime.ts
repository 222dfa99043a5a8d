import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** The browser's side of messages and storage, as far as lib/messages and lib/settings use it. */
export function installRuntime() {
  const listeners = new Set<Listener>();
  const changes = new Set<(changes: object, area: string) => void>();
  const makeArea = (area: string) => {
    const stored: Record<string, unknown> = {};
    return {
      stored,
      get: vi.fn(async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {})),
      set: vi.fn(async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          stored[key] = newValue;
          for (const listen of changes) listen({ [key]: { newValue } }, area);
        }
      }),
      remove: vi.fn(async (key: string) => {
        Reflect.deleteProperty(stored, key);
        for (const listen of changes) listen({ [key]: {} }, area);
      }),
    };
  };
  const local = makeArea('local');
  const session = makeArea('session');
  const runtime = {
    id: 'own-extension',
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  const onChanged = {
    addListener: (listen: (changes: object, area: string) => void) => void changes.add(listen),
    removeListener: (listen: (changes: object, area: string) => void) => void changes.delete(listen),
  };
  const fake = { runtime, storage: { local, session, onChanged } };
  vi.stubGlobal('chrome', fake);

  /** Sends a message as the browser would hand it over; undefined where nobody answers. */
  async function deliver(type: string, data?: unknown, sender: object = { id: runtime.id }): Promise<unknown> {
    const answers = [...listeners].map(
      (listener) =>
        new Promise((resolve) => {
          if (listener({ id: 1, type, data, timestamp: 0 }, sender, resolve) !== true) resolve(undefined);
        }),
    );
    return (await Promise.all(answers)).find((answer) => answer !== undefined);
  }
  return { fake, local, session, deliver };
}
