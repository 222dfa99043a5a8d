// @vitest-environment jsdom
/** What the reader answers to a page, and what it does with what it read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../entrypoints/reader/delivery';
import { PageFollower } from '../../../entrypoints/reader/page-follower';
import type { Cancellation } from '../../../lib/cancellation';
import { describeCancellation } from '../../../lib/explain/describe';
import type { Heard, ReaderMessage } from '../../../lib/messages/reader-messages';
import { PageTeller } from '../../../lib/mirror/page-teller';

const list = 'https://seller.ozon.ru/app/postings/fbs';
const row = (number: string, status: string, reason = '') => `<tr><td>${number}</td><td>${status}</td><td>${reason}</td></tr>`;
const head = '<tr><th>Номер отправления</th><th>Статус</th><th>Причина отмены</th></tr>';

/** Milliseconds: as long as it takes on a machine that has other things to do. */
const patience = 30_000;

let posted: ReaderMessage[];
let background: { [Name in keyof Background]: ReturnType<typeof vi.fn<Background[Name]>> };
let follower: PageFollower;
let teller: PageTeller;

beforeEach(() => {
  posted = [];
  background = {
    save: vi.fn(async () => undefined),
    describe: vi.fn(async (records: Cancellation[]) =>
      records.map((record) => describeCancellation(record, 'ru', { now: new Date('2026-09-10T12:00:00Z') })),
    ),
  };
  follower = new PageFollower((message) => posted.push(structuredClone(message)), background);
  teller = new PageTeller(document);
  teller.watch(() => {});
  document.body.innerHTML = `<header><div><div><div><p id="clock">1</p></div></div></div></header><main><table>${head}${row('10000901-0001-1', 'Отменено', 'Товар закончился на складе')}${row('10000901-0002-1', 'Доставлен')}</table></main>`;
});
afterEach(() => {
  teller.stop();
  follower.stop();
  vi.useRealTimers();
});

const listHeard = () => posted.flatMap((message) => ('heard' in message ? message.heard : []));
const listTexts = () => posted.flatMap((message) => ('texts' in message ? message.texts : []));

async function tell(href = list): Promise<Heard> {
  const before = listHeard().length;
  for (const tokens of teller.tell()) follower.hear({ tokens });
  follower.hear({ tokens: [], end: { href, hasMoved: false, isCut: false } });
  await vi.waitFor(() => expect(listHeard().length).toBe(before + 1), patience);
  return listHeard().at(-1)!;
}

describe('an answer', () => {
  it('names what is to be shown, and where', async () => {
    const { result } = await tell();
    expect(result?.reading).toMatchObject({ pageKind: 'seller-postings', cancelled: 1, orders: 2 });
    expect(result?.fresh).toMatchObject([
      { order: '10000901-0001-1', cause: 'seller.out-of-stock', state: 'cancelled', confidence: 'certain', isAddressed: false },
    ]);
    const [sight] = result!.fresh;
    expect(teller.find(sight!.block)?.textContent).toContain('10000901-0001-1');
    expect(teller.find(sight!.anchor)?.closest('tr')).toBe(document.querySelectorAll('tr')[1]);
  });

  it('after that, names what has changed alone', async () => {
    await tell();
    document.querySelectorAll('tr')[2]!.children[1]!.textContent = 'Отменено';
    const { result } = await tell();
    expect(result?.fresh.map(({ order }) => order)).toEqual(['10000901-0002-1']);
    expect(result?.gone).toEqual([]);
  });

  it('names what is gone', async () => {
    await tell();
    document.querySelectorAll('tr')[1]!.remove();
    const { result } = await tell();
    expect(result).toMatchObject({ fresh: [], gone: ['10000901-0001-1#'] });
  });

  it('to a clock that ticks is that nothing came of it', async () => {
    await tell();
    document.getElementById('clock')!.textContent = '2';
    expect(await tell()).toEqual({ wrongAnswers: [], isLost: false });
  });

  it('to what does not fit together is that the page is to begin anew', async () => {
    await tell();
    follower.hear({ tokens: [1, -99, 0] });
    expect(await tell()).toEqual({ wrongAnswers: [], isLost: true });
  });

  it('on a page that is no order page is that there is nothing to show', async () => {
    await tell();
    const { result } = await tell('https://seller.ozon.ru/app/products');
    expect(result).toEqual({ fresh: [], gone: ['10000901-0001-1#'], reading: null });
  });
});

describe('a state in the HTML that names no order', () => {
  const details = 'https://www.ozon.ru/my/orderdetails/?order=53150001-0001';
  const state = JSON.stringify({
    shipmentId: '40000009011',
    header: [{ type: 'textIcon', textIcon: { text: { text: 'Отменён' } } }],
    items: [{ sellers: [{ products: [{ title: { name: { text: 'Чайник' } } }] }] }],
  });

  async function countCancelled(hasMoved: boolean): Promise<number | undefined> {
    document.body.innerHTML = '<div id="state-shipmentWidget-1-default-1"></div>';
    document.body.firstElementChild!.setAttribute('data-state', state);
    for (const tokens of teller.tell()) follower.hear({ tokens });
    follower.hear({ tokens: [], end: { href: details, hasMoved, isCut: false } });
    await vi.waitFor(() => expect(listHeard()).toHaveLength(1), patience);
    return listHeard()[0]!.result?.reading?.cancelled;
  }

  it('is of the order in the address', async () => {
    expect(await countCancelled(false)).toBe(1);
  });

  it('may be of another one where the page has been at another address: it borrows no number', async () => {
    expect(await countCancelled(true)).toBe(0);
  });
});

describe('answers that the page received', () => {
  const body = JSON.stringify({ result: { postings: [{ posting_number: '10000901-0003-1', status: 'cancelled' }] } });
  const answer = JSON.stringify({ url: '/api/posting/fbs/list', body });

  it('are read, and make the page worth another reading', async () => {
    await tell();
    follower.hear({ answer, href: list });
    const { result } = await tell();
    expect(result?.reading).toMatchObject({ cancelled: 2, channels: { observed: 1 } });
  });

  it('that name no address that can be are read as far as they can be', async () => {
    await tell('https://www.ozon.ru/my/orderlist');
    follower.hear({ answer: JSON.stringify({ url: 'http://[', body: '{}' }), href: 'https://www.ozon.ru/my/orderlist' });
    expect(await tell('https://www.ozon.ru/my/orderlist')).toEqual({ wrongAnswers: [], isLost: false });
  });

  it('are counted where they are none', async () => {
    await tell();
    for (const forged of ['{', '7', '{"url":1,"body":2}']) follower.hear({ answer: forged, href: list });
    expect(await tell()).toEqual({ wrongAnswers: [0, 1, 2], isLost: false });
    expect(await tell()).toEqual({ wrongAnswers: [], isLost: false });
  });
});

describe('what was read', () => {
  it('is kept once, and the page is told when that is done', async () => {
    await tell();
    await vi.waitFor(() => expect(posted).toContainEqual({ done: true }), patience);
    document.body.append(document.createElement('table'));
    await tell();
    expect(background.save).toHaveBeenCalledTimes(1);
    expect(background.save.mock.calls[0]![0]).toMatchObject([{ postingNumber: '10000901-0001-1' }]);
  });

  it('is kept though the background fails at first, and though the page has gone meanwhile', async () => {
    background.save.mockRejectedValueOnce(new Error('ended'));
    await tell();
    follower.stop();
    await vi.waitFor(() => expect(background.save).toHaveBeenCalledTimes(2), patience);
  });

  it('is not tried for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    background.save.mockRejectedValue(new Error('no disk'));
    for (const tokens of teller.tell()) follower.hear({ tokens });
    follower.hear({ tokens: [], end: { href: list, hasMoved: false, isCut: false } });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(background.save).toHaveBeenCalledTimes(9);
  });
});

describe('a full disk', () => {
  it('is tried again for what is new alone, however often the page changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    background.save.mockRejectedValue(new Error('no disk'));
    for (let tick = 1; tick < 6; tick += 1) {
      document.getElementById('clock')!.textContent = `${tick}`;
      for (const tokens of teller.tell()) follower.hear({ tokens });
      follower.hear({ tokens: [], end: { href: list, hasMoved: false, isCut: false } });
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(listHeard()).toHaveLength(5);
    expect(background.save).toHaveBeenCalledTimes(1);
  });
});

describe('texts', () => {
  const wanted = ['10000901-0001-1#'];

  it('come for the panels that are near the screen, once', async () => {
    await tell();
    follower.hear({ wanted: [] });
    expect(background.describe).not.toHaveBeenCalled();
    follower.hear({ wanted });
    await vi.waitFor(
      () => expect(listTexts()).toMatchObject([[wanted[0], { language: 'ru', cause: 'seller.out-of-stock' }]]),
      patience,
    );
    follower.hear({ wanted: [...wanted, 'unknown#'] });
    await tell();
    expect(listTexts()).toHaveLength(1);
  });

  it('come anew after a change of language', async () => {
    await tell();
    follower.hear({ wanted });
    await vi.waitFor(() => expect(listTexts()).toHaveLength(1), patience);
    follower.hear({ forgetTexts: true });
    follower.hear({ wanted });
    await vi.waitFor(() => expect(listTexts()).toHaveLength(2), patience);
  });

  it('come anew where the order says something else', async () => {
    await tell();
    follower.hear({ wanted });
    await vi.waitFor(() => expect(listTexts()).toHaveLength(1), patience);
    document.querySelectorAll('tr')[1]!.children[2]!.textContent = 'Покупатель передумал';
    await tell();
    await vi.waitFor(() => expect(listTexts().at(-1)?.[1].cause).toBe('buyer.changed-mind'), patience);
  });

  it('are asked for again where the background fails', async () => {
    await tell();
    background.describe.mockRejectedValueOnce(new Error('ended'));
    follower.hear({ wanted });
    await vi.waitFor(() => expect(listTexts()).toHaveLength(1), patience);
  });
});
