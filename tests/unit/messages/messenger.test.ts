import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { send } from '../../../lib/messages/messenger';

const { fake } = vi.hoisted(() => ({ fake: { sendMessage: vi.fn<() => Promise<unknown>>() } }));
vi.mock('wxt/browser', () => ({ browser: { runtime: fake } }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives up a message that has no end, so that its sender can say it again', async () => {
  fake.sendMessage.mockReturnValueOnce(new Promise(() => undefined));
  const outcome = send('setAsideDamaged').catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await outcome).toBe('No response');
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer behind an answer', async () => {
  fake.sendMessage.mockResolvedValueOnce({ res: 3 });
  expect(await send('setAsideDamaged')).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});
