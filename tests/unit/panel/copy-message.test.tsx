// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPanel } from './mount-panel';
import { sellerCounts } from './sample-views';

function giveClipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  vi.stubGlobal('navigator', { clipboard: writeText && { writeText } });
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('copying the message to support', () => {
  it('copies the message as it stands and says so in a live region, for a while', async () => {
    vi.useFakeTimers();
    const written: string[] = [];
    giveClipboard(async (text) => void written.push(text));
    const panel = mountPanel({ view: sellerCounts });
    expect(panel.find('[role=status]').textContent).toBe('');
    await panel.click('.button');
    expect(written).toEqual([sellerCounts.message.text]);
    expect(panel.find('[role=status]').textContent).toBe('已复制');
    await act(() => void vi.advanceTimersByTime(5_000));
    expect(panel.find('[role=status]').textContent).toBe('');
  });

  it('copies what the person made of it, and no longer calls an edited text copied', async () => {
    const written: string[] = [];
    giveClipboard(async (text) => void written.push(text));
    const panel = mountPanel({ view: sellerCounts });
    await panel.click('.button');
    await panel.type('textarea', 'Здравствуйте!');
    expect(panel.find('[role=status]').textContent).toBe('');
    await panel.click('.button');
    expect(written.at(-1)).toBe('Здравствуйте!');
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('not allowed'))],
    ['is missing', undefined],
  ])('selects the text and asks for Ctrl+C where the clipboard %s', async (_, writeText) => {
    giveClipboard(writeText);
    const panel = mountPanel({ view: sellerCounts });
    await panel.click('.button');
    const box = panel.find<HTMLTextAreaElement>('textarea');
    expect(panel.find('[role=status]').textContent).toBe(sellerCounts.labels.copyFailed);
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, sellerCounts.message.text.length]);
  });
});
