/**
 * Listens to what the page itself receives, in the page's own world. It makes no request, changes no answer and keeps the
 * page waiting for nothing: answers about orders are copied and passed on in a later turn; all others cost one test of a text.
 */
import { mayTellOfOrders, shopHeader } from '../ozon/pages/answers';
import * as events from './events';
import { replaceMember } from './replace-member';

/** Answers that came before anybody listened; the oldest make room. */
const longestQueue = 40;
const longestBody = 8_000_000;

type PageWindow = Window & typeof globalThis;

/** @param page the page's window */
export function observeAnswers(page: PageWindow): void {
  const queue: string[] = [];
  let isHeard = false;
  const rearms: (() => void)[] = [];
  const send = (name: string, detail?: string) => page.document.dispatchEvent(new CustomEvent(name, { detail }));
  page.document.addEventListener(events.ready, () => {
    isHeard = true;
    // Each time the reader reads: the page may have put back its own functions meanwhile.
    for (const rearm of rearms) rearm();
    for (const detail of queue.splice(0)) send(events.answer, detail);
  });

  const passOn = (url: string, body: unknown, shopId: string | null | undefined) =>
    setTimeout(() => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      if (!text || text.length > longestBody || !/^\s*[[{]/.test(text)) return;
      const detail = JSON.stringify({ url, body: text, ...(shopId && { shopId }) });
      if (isHeard) send(events.answer, detail);
      else if (queue.push(detail) > longestQueue) queue.shift();
    });

  rearms.push(observeFetch(page, passOn));
  rearms.push(
    replaceMember(page, 'XMLHttpRequest', (original) => {
      rearms.push(...observeRequests(original, passOn));
      return original;
    }),
  );
  for (const name of ['pushState', 'replaceState'] as const) {
    replaceMember(page.history, name, (original) => {
      return function (this: History, ...values) {
        original.apply(this, values);
        send(events.route);
      };
    });
  }
}

type PassOn = (url: string, body: unknown, shopId?: string | null) => void;

function observeFetch(page: PageWindow, passOn: PassOn): () => void {
  return replaceMember(page, 'fetch', (original) => {
    return function fetch(this: unknown, ...values) {
      const answer = original.apply(this as typeof globalThis, values);
      const [asked, init] = values;
      const url = String((asked as Request)?.url ?? asked);
      if (mayTellOfOrders(url)) {
        answer.then(
          (response) => {
            if (!response.ok || response.bodyUsed) return;
            const shop = new Headers(init?.headers ?? (asked as Request).headers).get(shopHeader);
            response
              .clone()
              .text()
              .then((body) => passOn(url, body, shop))
              .catch(() => {});
          },
          () => {},
        );
      }
      return answer;
    };
  });
}

const observed = new WeakSet<object>();

function observeRequests(constructor: typeof XMLHttpRequest, passOn: PassOn): (() => void)[] {
  const prototype = constructor?.prototype;
  if (!prototype || observed.has(prototype)) return [];
  observed.add(prototype);
  const shops = new WeakMap<XMLHttpRequest, string>();
  const urls = new WeakMap<XMLHttpRequest, string>();
  const open = replaceMember(prototype, 'open', (original) => {
    return function open(this: XMLHttpRequest, ...values: unknown[]) {
      const url = String(values[1]);
      if (mayTellOfOrders(url)) {
        // One listener for a request, however often it is opened again.
        if (!urls.has(this)) this.addEventListener('load', () => readRequest(this, urls.get(this)!, shops.get(this), passOn));
        urls.set(this, url);
      }
      return (original as (...all: unknown[]) => void).apply(this, values);
    };
  });
  const setRequestHeader = replaceMember(prototype, 'setRequestHeader', (original) => {
    return function setRequestHeader(this: XMLHttpRequest, name, value) {
      if (urls.has(this) && String(name).toLowerCase() === shopHeader) shops.set(this, value);
      return original.call(this, name, value);
    };
  });
  return [open, setRequestHeader];
}

function readRequest(request: XMLHttpRequest, url: string, shop: string | undefined, passOn: PassOn): void {
  if (request.status >= 400) return;
  const { responseType } = request;
  if (responseType === '' || responseType === 'text') passOn(url, request.responseText, shop);
  else if (responseType === 'json') passOn(url, request.response, shop);
}
