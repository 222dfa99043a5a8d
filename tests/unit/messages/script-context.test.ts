// @vitest-environment jsdom
/** A content script lives until its extension is gone, or until it is brought anew. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../lib/messages/script-context';

const runtime = vi.hoisted(() => ({ id: 'abc' as string | undefined }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  runtime.id = 'abc';
});

describe('a script’s context', () => {
  it('ends when the script is brought anew, and then listens, waits and repeats no more', () => {
    vi.useFakeTimers();
    const context = new ContentScriptContext('orders');
    const [heard, done, repeated, ended] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    context.addEventListener(document, 'told', heard);
    context.setTimeout(done, 10);
    context.setInterval(repeated, 10);
    context.onInvalidated(ended);
    const next = new ContentScriptContext('orders');
    document.dispatchEvent(new Event('told'));
    vi.advanceTimersByTime(50);
    for (const callback of [heard, done, repeated]) expect(callback).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalledTimes(1);
    expect([context.isInvalid, context.isValid, next.isInvalid]).toEqual([true, false, false]);
    vi.useRealTimers();
  });

  it('goes on when another script begins', () => {
    const context = new ContentScriptContext('orders');
    const heard = vi.fn();
    context.addEventListener(document, 'told', heard);
    new ContentScriptContext('catch-up');
    document.dispatchEvent(new Event('told'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(context.isInvalid).toBe(false);
  });

  it('ends when it is noticed that the extension is gone', () => {
    vi.useFakeTimers();
    const context = new ContentScriptContext('orders');
    const [done, ended] = [vi.fn(), vi.fn()];
    context.setTimeout(done, 10);
    context.onInvalidated(ended);
    runtime.id = undefined;
    vi.advanceTimersByTime(50);
    expect(done).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
