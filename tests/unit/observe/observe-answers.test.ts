import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as events from '../../../lib/observe/events';
import { observeAnswers } from '../../../lib/observe/observe-answers';
import { FakeRequest } from './fake-request';

const orders = 'https://seller.ozon.ru/api/posting-service/seller-ui/fbs/posting/list';
const other = 'https://seller.ozon.ru/api/site/banners';
const body = '{"result":{"postings":[]}}';

let page: Window & typeof globalThis;
let ownFetch: ReturnType<typeof vi.fn<typeof fetch>>;
let heard: { url: string; body: string; shopId?: string }[];
let routes: number;

beforeEach(() => {
  page = new JSDOM('', { url: 'https://seller.ozon.ru/app/postings/fbs' }).window as unknown as typeof page;
  vi.stubGlobal('CustomEvent', page.CustomEvent);
  ownFetch = vi.fn<typeof fetch>(async () => new Response(body));
  // Two pages must not share a prototype: an observed one is not observed again.
  Object.assign(page, { fetch: ownFetch, XMLHttpRequest: class extends FakeRequest {} });
  const own: typeof heard = [];
  [heard, routes] = [own, 0];
  page.document.addEventListener(events.answer, (event) => own.push(JSON.parse((event as CustomEvent<string>).detail)));
  page.document.addEventListener(events.route, () => (routes += 1));
  observeAnswers(page);
});
afterEach(() => vi.unstubAllGlobals());

const listen = () => page.document.dispatchEvent(new page.CustomEvent(events.ready));
/** Waits until all is told that was received so far: until a last answer, which takes the same way, has been told. */
async function settle(askLast: (url: string) => unknown = (url) => page.fetch(url)): Promise<void> {
  await askLast(`${orders}?last`);
  await vi.waitFor(() => expect(heard.at(-1)?.url).toBe(`${orders}?last`), 10_000);
  heard.pop();
}

function ask(url: string, setUp: (request: FakeRequest) => void = () => undefined): void {
  const request = new page.XMLHttpRequest() as unknown as FakeRequest;
  request.open('POST', url);
  setUp(request);
  request.finish();
}

describe('what the page fetches', () => {
  it('is told to whoever listens, with the shop that the page named, in a later turn than the page’s own', async () => {
    listen();
    const answer = await page.fetch(orders, { headers: { 'X-O3-Company-Id': '12' } });
    expect(await answer.text()).toBe(body);
    expect(heard).toEqual([]);
    await settle();
    expect(heard).toEqual([{ url: orders, body, shopId: '12' }]);
  });

  it('may be asked by a request or an address as an object', async () => {
    listen();
    await page.fetch(new Request(orders, { headers: { 'x-o3-company-id': '12' } }));
    await page.fetch(new URL(orders));
    await settle();
    expect(heard).toEqual([
      { url: orders, body, shopId: '12' },
      { url: orders, body },
    ]);
  });

  it('is left alone where it is not about orders: not even copied', async () => {
    listen();
    const answer = new Response(body);
    const clone = vi.spyOn(answer, 'clone');
    ownFetch.mockResolvedValueOnce(answer);
    expect(await page.fetch(other)).toBe(answer);
    await settle();
    expect([clone.mock.calls.length, heard.length]).toEqual([0, 0]);
  });

  it.each([
    ['a refusal', new Response(body, { status: 403 })],
    ['no JSON', new Response('<!doctype html>')],
    ['nothing', new Response('')],
    ['longer than any list', new Response(`[${' '.repeat(8_000_000)}]`)],
  ])('is not told where it is %s', async (_, answer) => {
    listen();
    ownFetch.mockResolvedValueOnce(answer);
    expect(await page.fetch(orders)).toBe(answer);
    await settle();
    expect(heard).toEqual([]);
  });

  it('fails for the page as it failed, and for nobody else', async () => {
    listen();
    ownFetch.mockRejectedValueOnce(new TypeError('no network'));
    await expect(page.fetch(orders)).rejects.toThrow('no network');
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('cut off')) });
    ownFetch.mockResolvedValueOnce(new Response(broken));
    await expect((await page.fetch(orders)).text()).rejects.toThrow('cut off');
    await settle();
    expect(heard).toEqual([]);
  });

  it('is kept until somebody listens: the last forty', async () => {
    for (let index = 0; index < 45; index += 1) ask(`${orders}?page=${index}`);
    await new Promise((resolve) => setTimeout(resolve)); // requests by hand are put off by one turn alone
    expect(heard).toEqual([]);
    listen();
    expect(heard.map(({ url }) => url.split('=')[1])).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 5)));
    listen();
    expect(heard).toHaveLength(40);
  });
});

describe('what the page asks by XMLHttpRequest', () => {
  it('is told with its shop, as text or as JSON', async () => {
    listen();
    ask(orders, (request) => request.setRequestHeader('X-O3-Company-Id', '12'));
    ask(orders, (request) => Object.assign(request, { responseType: 'json', response: { a: 1 } }));
    await settle(ask);
    expect(heard).toEqual([
      { url: orders, body, shopId: '12' },
      { url: orders, body: '{"a":1}' },
    ]);
  });

  it('is not told where it is not about orders, was refused, or is neither', async () => {
    listen();
    ask(other, (request) => request.setRequestHeader('X-O3-Company-Id', '12'));
    ask(orders, (request) => (request.status = 500));
    ask(orders, (request) => (request.responseType = 'blob'));
    await settle(ask);
    expect(heard).toEqual([]);
  });

  it('is told once for each time that a request is used, under its address then', async () => {
    listen();
    const request = new page.XMLHttpRequest() as unknown as FakeRequest;
    for (const address of ['?page=1', '?page=2']) {
      request.open('POST', orders + address);
      request.finish();
    }
    await settle(ask);
    expect(heard.map(({ url }) => url)).toEqual([`${orders}?page=1`, `${orders}?page=2`]);
  });
});

describe('a page that puts functions of its own in place', () => {
  it('is told of as before where it sets them', async () => {
    const replaced = vi.fn<typeof fetch>(async () => new Response('{"by":"page"}'));
    page.fetch = replaced;
    Object.assign(page, { XMLHttpRequest: class extends FakeRequest {} });
    listen();
    await page.fetch(orders);
    await settle();
    ask(orders);
    await settle(ask);
    expect(ownFetch).not.toHaveBeenCalled();
    expect(heard.map((answer) => answer.body)).toEqual(['{"by":"page"}', body]);
  });

  it('is told of once where it sets back what it found', async () => {
    const found = page.fetch;
    page.fetch = found;
    listen();
    await page.fetch(orders);
    await settle();
    expect(heard).toHaveLength(1);
  });

  it('is told of again, from the next reading on, where it defined them past us', async () => {
    Object.defineProperty(page, 'fetch', { configurable: true, writable: true, value: ownFetch });
    listen();
    await page.fetch(orders);
    await settle();
    expect(heard).toHaveLength(1);
  });

  it('keeps what it nailed down, and a function of one request alone', async () => {
    Object.defineProperty(page, 'fetch', { configurable: false, value: ownFetch });
    expect(listen).not.toThrow();
    const request = new page.XMLHttpRequest() as unknown as FakeRequest;
    const own = vi.fn();
    request.open = own;
    request.open('GET', orders);
    expect(own).toHaveBeenCalledOnce();
    ask(orders);
    await settle(ask);
    expect(heard).toHaveLength(1);
  });

  it('gets what it set where that is no function', () => {
    Object.assign(page, { fetch: undefined });
    expect(page.fetch).toBeUndefined();
  });
});

it('a change of address is told, after it was made', () => {
  const seen: string[] = [];
  page.document.addEventListener(events.route, () => seen.push(page.location.search));
  page.history.pushState({}, '', '?tab=cancelled');
  page.history.replaceState({}, '', '?tab=all');
  expect([seen, routes]).toEqual([['?tab=cancelled', '?tab=all'], 2]);
});
