/** A page that wants to know what other pages told the extension, and pages that are none of its business. */
import { expect } from 'vitest';
import { test } from '../harness/page-test';
import { readPanels, settlePanels } from '../harness/panels';
import { makeBuyerList, makeCabinetList } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import type { TestBrowser } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const secret = '10000068-0777-1';
const secretList = makeCabinetList([
  { number: secret, status: 'Отменено', product: 'Тайный товар', reason: 'Товар закончился на складе', initiator: 'Продавец' },
]);

let browser: TestBrowser;
let ownAddress: string;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
  const page = await browser.newPage();
  await page.visit(secretList);
  await settlePanels(page, [secret], 200);
  const ownPage = await browser.openExtensionPage('/guide.html');
  await waitUntil('the secret is kept', async () => (await readStored(ownPage)).length === 1);
  ownAddress = await ownPage.run(() => location.origin);
});

test('a page of Ozon cannot learn what another page told, by no message, event, frame, resource or database', async () => {
  const page = await browser.newPage();
  const own = '10000069-0001';
  await page.visit(makeBuyerList([{ number: own, status: 'Отменён 1 ноября' }]));
  const heard = page.run(async (extension) => {
    const all: string[] = [];
    const note = (what: unknown) => {
      try {
        all.push(typeof what === 'string' ? what : JSON.stringify(what));
      } catch {
        all.push(String(what));
      }
    };
    addEventListener('message', ({ data }) => note(data));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      note({ name: event.type, detail: (event as CustomEvent).detail });
      return dispatch.call(this, event);
    };
    const requests = ['readHistory', 'readPage', 'takeSnapshot', 'describeCancellations', 'saveCancellations', 'importRows'];
    for (const type of requests) {
      postMessage({ type, id: 1, timestamp: 0 }, '*');
      document.dispatchEvent(new CustomEvent(`cancellation-explainer:${type}`, { detail: type }));
      dispatchEvent(new CustomEvent(type));
    }
    for (const type of ['answer', 'route', 'ready']) document.dispatchEvent(new CustomEvent(`cancellation-explainer:${type}`));

    type Api = { runtime?: { sendMessage?: (...values: unknown[]) => unknown; connect?: (id: string) => unknown } };
    const world = globalThis as unknown as { chrome?: Api; browser?: Api };
    const reached: string[] = [];
    for (const api of [world.chrome, world.browser]) {
      if (api?.runtime?.sendMessage) reached.push('sendMessage');
      if (api?.runtime?.connect) reached.push('connect');
    }
    for (const path of [
      'manifest.json',
      'popup.html',
      'dashboard.html',
      'background.js',
      'content-scripts/orders.js',
      'icon/16.png',
    ]) {
      const address = `${extension}/${path}`;
      await fetch(address).then(
        () => reached.push(`fetch ${path}`),
        () => undefined,
      );
      const image = new Image();
      image.src = address;
      await image.decode().then(
        () => reached.push(`image ${path}`),
        () => undefined,
      );
    }
    const frame = document.createElement('iframe');
    frame.src = `${extension}/dashboard.html`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    try {
      note(frame.contentDocument?.documentElement.innerHTML);
      note((frame.contentWindow as unknown as { document: Document }).document.body.innerText);
    } catch {
      // out of reach, as it should be
    }
    frame.remove();
    note(await indexedDB.databases());
    note({ ...localStorage, ...sessionStorage });

    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      note(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    note(Object.getOwnPropertyNames(window));
    return { all: all.join('\n'), reached };
  }, ownAddress);
  const { all, reached } = await heard;
  expect(reached).toEqual([]);
  expect(all).toContain(own); // it did hear and see something
  for (const part of [secret, secret.slice(0, -2), 'Тайный товар']) expect(all).not.toContain(part);
  // Firefox reports each refusal as an error of the page's.
  expect(page.pageErrors.filter((error) => !error.startsWith('Security Error: Content at'))).toEqual([]);
});

test.each([
  'https://example.org/app/postings/fbs?tab=all',
  'https://seller.ozon.ru.example/app/postings/fbs',
  'http://seller.ozon.ru/app/postings/fbs',
  'https://docs.ozon.ru/app/postings/fbs',
])('nothing runs on %s', async (url) => {
  const page = await browser.newPage();
  const before = await page.run(() => fetch.toString());
  await page.visit({ ...secretList, url });
  await pause(700);
  expect(await readPanels(page)).toEqual([]);
  expect(await page.run(() => [fetch.toString(), typeof Object.getOwnPropertyDescriptor(window, 'fetch')?.get])).toEqual([
    before,
    'undefined',
  ]);
  await page.close();
});
