// @vitest-environment jsdom
/** What a page holds goes to the reader in messages none of which takes long to send. */
import { afterEach, expect, it } from 'vitest';
import { tellNews } from '../../../entrypoints/orders.content/tell-news';
import { Mirror } from '../../../lib/mirror/mirror';
import { PageTeller } from '../../../lib/mirror/page-teller';
import { pieceLength, type Token } from '../../../lib/mirror/tokens';
import { parseHtml } from '../../pages/parse-html';

afterEach(() => (document.body.innerHTML = ''));

it.each([
  ['a list that is told as markup', `<ul>${'<li title="Отменён">Заказ <b>1</b></li>'.repeat(20_000)}</ul>`],
  ['a list that is told element by element', '<p title="Отменён">Заказ</p>'.repeat(8_000)],
  ['one long text', `<p>${'Заказ 😀 отменён. '.repeat(60_000)}</p>`],
  ['long texts', `<section>${`<p>${'Заказ '.repeat(10_000)}<b>1</b></p>`.repeat(20)}</section>`],
  ['states in attributes', `<p data-state="${'Заказ '.repeat(10_000)}">1</p>`.repeat(60)],
  ['nothing much', '<p>Заказ</p>'],
])('%s', async (_what, html) => {
  document.body.innerHTML = html;
  const teller = new PageTeller(document);
  const messages: Token[][] = [];
  const { hasTold, rest } = await tellNews(teller, (tokens) => messages.push(tokens));
  messages.push(rest);
  expect(hasTold).toBe(true);
  expect(Math.max(...messages.map((tokens) => JSON.stringify(tokens).length))).toBeLessThan(pieceLength * 3);
  const mirror = new Mirror(parseHtml);
  for (const tokens of messages) mirror.take(JSON.parse(JSON.stringify(tokens)) as unknown[]);
  expect(mirror.isLost).toBe(false);
  expect(mirror.document.body.outerHTML).toBe(document.body.outerHTML);
});
