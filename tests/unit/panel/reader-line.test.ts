// @vitest-environment jsdom
/** The page's end of the line to the reader: opened when needed, closed by whoever goes first. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderLine } from '../../../entrypoints/orders.content/reader-line';
import type { PageMessage, ReaderMessage } from '../../../lib/messages/reader-messages';

class FakePort {
  readonly sent: PageMessage[] = [];
  hear: (message: ReaderMessage) => void = () => {};
  end: () => void = () => {};
  isDead = false;
  readonly onMessage = { addListener: (listen: FakePort['hear']) => void (this.hear = listen) };
  readonly onDisconnect = { addListener: (listen: FakePort['end']) => void (this.end = listen) };
  readonly disconnect = vi.fn();
  postMessage(message: PageMessage): void {
    if (this.isDead) throw new Error('Extension context invalidated.');
    this.sent.push(message);
  }
}

const world = vi.hoisted(() => ({ ports: [] as unknown[], wake: vi.fn(), makePort: () => ({}) as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect: () => {
        const port = world.makePort();
        world.ports.push(port);
        return port;
      },
    },
  },
}));
vi.mock('../../../lib/messages/protocol', () => ({ sendMessage: world.wake }));

const onTexts = vi.fn();
const onClosed = vi.fn();
const end = { href: 'https://www.ozon.ru/my/orderlist', hasMoved: false, isCut: false };
const heard = { heard: { wrongAnswers: [], isLost: false } };
let line: ReaderLine;
const port = (): FakePort => world.ports.at(-1) as FakePort;

beforeEach(() => {
  vi.clearAllMocks();
  world.ports.length = 0;
  world.makePort = () => new FakePort();
  world.wake.mockResolvedValue(true);
  line = new ReaderLine(onTexts, onClosed);
});

describe('a line', () => {
  it('is opened once, without waking who is awake', async () => {
    expect(await line.open()).toBe(true);
    expect(await line.open()).toBe(false);
    expect(world.ports).toHaveLength(1);
    expect(world.wake).not.toHaveBeenCalled();
  });

  it('brings the answer to a question, and the texts', async () => {
    await line.open();
    const answer = line.ask(end, []);
    expect(port().sent).toEqual([{ tokens: [], end }]);
    port().hear({ texts: [] });
    port().hear(heard);
    expect(await answer).toEqual(heard.heard);
    expect(onTexts).toHaveBeenCalledTimes(1);
  });

  it('that ends refuses the open question, and the reader is woken before the next', async () => {
    await line.open();
    const answer = line.ask(end, []);
    port().end();
    await expect(answer).rejects.toThrow('closed');
    expect(line.isOpen).toBe(false);
    expect(await line.open()).toBe(true);
    expect(world.wake).toHaveBeenCalledWith('wakeReader');
  });

  it('tells, when it ends, whether the reader still owed something', async () => {
    const result = { fresh: [], gone: [], reading: null };
    for (const [messages, isOwing] of [
      [[heard], false],
      [[{ heard: { ...heard.heard, result } }], true],
      [[{ heard: { ...heard.heard, result } }, { done: true }], false],
    ] as [ReaderMessage[], boolean][]) {
      await line.open();
      for (const message of messages) port().hear(message);
      port().end();
      expect(onClosed).toHaveBeenLastCalledWith(isOwing);
    }
  });

  it('on which nobody hears any more is closed', async () => {
    await line.open();
    port().isDead = true;
    expect(() => line.post({ forgetTexts: true })).toThrow('invalidated');
    expect(line.isOpen).toBe(false);
    await expect(line.ask(end, [])).rejects.toThrow('closed');
  });

  it('is not opened where nobody can be woken', async () => {
    await line.open();
    port().end();
    world.wake.mockResolvedValueOnce(false);
    await expect(line.open()).rejects.toThrow('no reader');
    expect(await line.open()).toBe(true);
  });
});
