import { afterEach, expect, it, vi } from 'vitest';
import { installRuntime } from './fake-runtime';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('loses no count where the storage takes longer than the pause between two writes', async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const { fake, local } = installRuntime();
  vi.doMock('wxt/browser', () => ({ browser: fake }));
  const { get, set } = fake.storage.local;
  fake.storage.local.get = vi.fn(async (key: string) => {
    const found = await get(key);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return found;
  });
  fake.storage.local.set = set;
  const { countDiagnostic } = await import('../../../lib/messages/diagnostics');
  for (let second = 0; second < 6; second += 1) {
    countDiagnostic('refused.stranger');
    await vi.advanceTimersByTimeAsync(700);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect(local.stored.diagnostics).toEqual({ 'refused.stranger': 6 });
});
