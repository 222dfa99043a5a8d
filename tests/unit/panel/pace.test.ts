/** One run after the other, each after the shortest wait that was asked for. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from '../../../entrypoints/orders.content/pace';

const run = vi.fn(async () => {});
let pace: Pace;
beforeEach(() => {
  vi.useFakeTimers();
  run.mockReset().mockResolvedValue();
  pace = new Pace(run);
});
afterEach(() => vi.useRealTimers());

it('the shortest wait counts, and all that was asked for is one run', async () => {
  for (const wait of [400, 60, 200]) pace.schedule(wait);
  expect(pace.isSet).toBe(true);
  await vi.advanceTimersByTimeAsync(59);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(1);
  expect(pace.isSet).toBe(false);
});

it('what is asked for during a run comes after it', async () => {
  let end = (): void => {};
  run.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
  pace.schedule(0);
  await vi.advanceTimersByTimeAsync(10);
  pace.schedule(400);
  pace.schedule(100);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(99);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(2);
});

it('stopped during a run, it does nothing of what was asked meanwhile', async () => {
  let end = (): void => {};
  run.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
  pace.schedule(0);
  await vi.advanceTimersByTimeAsync(10);
  pace.schedule(100);
  pace.stop();
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('stopped, it does nothing any more', async () => {
  pace.schedule(10);
  pace.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(run).not.toHaveBeenCalled();
});
