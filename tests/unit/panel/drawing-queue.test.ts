import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawingQueue } from '../../../entrypoints/orders.content/drawing-queue';
import type { DrawPanel } from '../../../entrypoints/orders.content/panel-drawing';
import type { PanelView } from '../../../lib/explain/panel-view';
import type { DrawingKind } from '../../../lib/messages/protocol';
import type { Sight } from '../../../lib/sight';
import { sellerCounts } from './sample-views';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const makePanel = (kind: DrawingKind, view?: PanelView) => ({
  host: { kind, update: vi.fn(), draw: vi.fn() },
  sight: {} as Sight,
  view,
});

const drawPanel: DrawPanel = () => ({ show: () => undefined, end: () => undefined });

describe('panels that are to be drawn', () => {
  it('are drawn with their texts, and wait no more', async () => {
    const obtain = async () => drawPanel;
    const queue = new DrawingQueue(obtain);
    const panel = makePanel('line', sellerCounts);
    queue.add(panel).draw();
    await vi.advanceTimersByTimeAsync(0);
    expect(panel.host.update).toHaveBeenCalledWith(panel.sight, sellerCounts);
    expect(panel.host.draw).toHaveBeenCalledWith(drawPanel, obtain);
    expect(queue.size).toBe(0);
  });

  it('wait for what draws them, those of one kind not for the other', async () => {
    const obtain = vi.fn((kind: DrawingKind) =>
      kind === 'line' ? Promise.resolve(drawPanel) : new Promise<undefined>(() => {}),
    );
    const queue = new DrawingQueue(obtain);
    const [line, whole] = [makePanel('line', sellerCounts), makePanel('whole', sellerCounts)];
    queue.add(line).add(whole).draw();
    queue.draw();
    await vi.advanceTimersByTimeAsync(0);
    expect(line.host.draw).toHaveBeenCalledTimes(1);
    expect(whole.host.draw).not.toHaveBeenCalled();
    expect([...queue]).toEqual([whole]);
    expect(obtain.mock.calls).toEqual([['line'], ['whole']]);
  });

  it('ask for nothing that none of them needs', () => {
    const obtain = vi.fn(async () => drawPanel);
    new DrawingQueue(obtain).add(makePanel('line')).draw();
    new DrawingQueue(obtain).draw();
    expect(obtain.mock.calls).toEqual([['line']]);
  });

  it('wait for their texts, and not for long', async () => {
    const queue = new DrawingQueue(async () => drawPanel);
    const [one, other]: ReturnType<typeof makePanel>[] = [makePanel('line'), makePanel('line')];
    queue.add(one!).draw();
    await vi.advanceTimersByTimeAsync(100);
    queue.noticeTexts();
    await vi.advanceTimersByTimeAsync(0);
    expect(one!.host.draw).not.toHaveBeenCalled();
    one!.view = sellerCounts;
    queue.noticeTexts();
    await vi.advanceTimersByTimeAsync(0);
    expect(one!.host.draw).toHaveBeenCalledTimes(1);

    queue.add(other!).draw();
    await vi.advanceTimersByTimeAsync(300);
    expect(other!.host.draw).toHaveBeenCalledTimes(1);
  });

  it('go on waiting where what draws them did not come, and are drawn the next time', async () => {
    const obtain = vi.fn(async (): Promise<DrawPanel | undefined> => drawPanel).mockResolvedValueOnce(undefined);
    const queue = new DrawingQueue(obtain);
    const panel = makePanel('whole', sellerCounts);
    queue.add(panel).draw();
    await vi.advanceTimersByTimeAsync(0);
    expect([...queue]).toEqual([panel]);
    queue.draw();
    await vi.advanceTimersByTimeAsync(0);
    expect(panel.host.draw).toHaveBeenCalledTimes(1);
  });
});
