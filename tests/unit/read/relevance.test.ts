// @vitest-environment jsdom
/** Which changes of a list make it worth another reading. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { PageReader, runToEnd } from '../../../lib/read/page-reader';

const now = new Date('2026-09-10T09:00:00Z');
const row = (number: string, status: string, reason: string) =>
  `<tr><td>${number}</td><td>${status}</td><td>Чехол</td><td class="reason">${reason}</td></tr>`;
let reader: PageReader;

beforeEach(() => {
  document.body.innerHTML = `<p id="clock">10:00</p><div id="banner"><b>Скидки недели</b></div>
    <table><thead><tr><th>Номер отправления</th><th>Статус</th><th>Товары</th><th>Причина отмены</th></tr></thead><tbody>${
      row('10000001-0001-1', 'Отменено', 'Товар закончился на складе продавца') + row('10000001-0002-1', 'Доставлено', '—')
    }</tbody></table><span id="hint" aria-describedby="far">?</span><p id="far">Подробности</p><footer>${'Правила площадки '.repeat(9)}</footer>`;
  reader = new PageReader(classifyReason);
  read('https://seller.ozon.ru/app/postings/fbs?tab=all');
});

function read(address: string): void {
  runToEnd(reader.read(document, new URL(address), now));
}

/** Whether any of the changes that `change` makes concerns what was read. */
function concerns(change: () => void): boolean {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return records.some((record) => reader.concerns(record));
}

/** Puts something into the page before it is read. */
function readWith(markup: string): void {
  document.body.append(make(markup));
  read('https://seller.ozon.ru/app/postings/fbs?tab=all');
}

const pieces = (count: number) => '<i>Новинки</i>'.repeat(count);

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const make = (markup: string) => document.createRange().createContextualFragment(markup).firstElementChild!;

describe('a change concerns what was read where', () => {
  it.each<[string, () => void]>([
    ['a status becomes another', () => (find('tbody td:nth-child(2)').firstChild!.nodeValue = 'Доставляется')],
    ['a reason becomes another', () => (find('.reason').textContent = 'Покупатель передумал')],
    ['an order that goes on is cancelled', () => (find('tr:last-child td:nth-child(2)').textContent = 'Отменено')],
    [
      'a row comes',
      () => find('tbody').append(make(`<table>${row('10000001-0003-1', 'Отменено', '')}</table>`).querySelector('tr')!),
    ],
    ['a row goes', () => find('tbody tr').remove()],
    ['a title of a column becomes another', () => (find('th:last-child').textContent = 'Комментарий')],
    ['a plain text becomes a status', () => (find('#clock').textContent = 'Отменено')],
    ['a plain text becomes a number', () => (find('#clock').textContent = '10000001-0009-1')],
    ['a text that is a tooltip changes', () => (find('#far').textContent = 'Продавец')],
    ['a dialog opens', () => document.body.append(make('<div role="dialog"><p>Почему?</p></div>'))],
    ['data come', () => document.body.append(make('<div data-state="{}"></div>'))],
    ['a link comes', () => find('#banner').append(make('<a href="/app/postings/fbs/1">подробнее</a>'))],
    ['a tooltip tells a status', () => find('#banner').setAttribute('title', 'Отменено')],
    ['an attribute that is no text changes', () => find('#banner').setAttribute('role', 'list')],
    ['the table goes', () => find('table').remove()],
    ['a piece with a status comes', () => find('#banner').append(make('<div><p>Скидки</p><p>Отменено</p></div>'))],
    ['a piece with a number comes', () => find('#banner').append(make('<p>10000001-0009-1</p>'))],
    ['a piece with a telling tooltip comes', () => find('#banner').append(make('<i title="Отменено">?</i>'))],
    [
      'an element with a link in it comes',
      () => find('#banner').append(make('<p><a href="/app/postings/fbs/1">подробнее</a></p>')),
    ],
    ['a large piece comes', () => find('#banner').append(make(`<div>${pieces(41)}</div>`))],
    ['a text with a number is long', () => (find('#clock').textContent = `10000001-0009-1 ${'Скидки '.repeat(40)}`)],
    ['a text is longer than a row', () => (find('#clock').textContent = 'Скидки '.repeat(300))],
  ])('%s', (_what, change) => {
    expect(concerns(change)).toBe(true);
  });
});

describe('a change concerns nothing where', () => {
  it.each<[string, () => void]>([
    ['a clock ticks', () => (find('#clock').textContent = '10:01')],
    ['its text node is written to', () => (find('#clock').firstChild!.nodeValue = '10:02')],
    ['a banner turns', () => find('#banner').replaceChildren(make('<i>Новинки недели</i>'))],
    ['a tooltip beside the orders changes', () => find('#banner').setAttribute('title', 'Скидки')],
    ['a piece of some size comes', () => find('#banner').append(make(`<div>${pieces(40)}</div>`))],
    ['a small piece goes', () => find('#banner b').remove()],
    ['a text comes', () => find('#banner').append('Скидки')],
    ['a piece with a plain tooltip comes', () => find('#banner').append(make('<i title="Скидки">?</i>'))],
    ['a long text tells nothing', () => (find('#clock').textContent = 'Скидки '.repeat(40))],
  ])('%s', (_what, change) => {
    expect(concerns(change)).toBe(false);
  });
});

it('concerns what is told of another element, whatever it says: a tooltip, a dialog, a description', () => {
  for (const markup of [
    '<p role="tooltip"><b class="within">Скидки</b></p>',
    '<div role="dialog"><p><b class="within">Скидки</b></p></div>',
    '<dialog open><b class="within">Скидки</b></dialog>',
    '<script type="application/json" class="within">{"a":1}</script>',
    '<div><span aria-describedby="  one   two ">?</span><p id="two"><b class="within" id="inner">Скидки</b></p></div>',
  ]) {
    readWith(markup);
    expect(concerns(() => (find('.within').textContent = 'Новинки'))).toBe(true);
    document.body.lastElementChild!.remove();
  }
});

it('a description that is nowhere concerns nothing', () => {
  readWith('<p><span aria-describedby="">?</span><span aria-labelledby=" ">?</span></p>');
  expect(concerns(() => (find('#banner b').textContent = 'Новинки'))).toBe(false);
});

it('a piece that goes concerns what was read where it was large, or held any of it', () => {
  readWith(`<div><section>${pieces(41)}</section></div>`);
  expect(concerns(() => find('section').remove())).toBe(true);
  readWith(`<div><section>${pieces(40)}</section></div>`);
  expect(concerns(() => find('section').remove())).toBe(false);
  readWith('<div><section><p>Скидки</p><p title="Отменено">10000001-0004-1</p></section></div>');
  expect(concerns(() => find('section').remove())).toBe(true);
});

it('a text is put together with those beside it, not with those far around', () => {
  readWith('<section><div><p><b>Отме</b><i>!</i></p></div></section>');
  expect(concerns(() => (find('section i').textContent = 'нено'))).toBe(true);
  document.querySelector('section')!.remove();
  readWith('<section>Отме<div><p><b>!</b></p></div></section>');
  expect(concerns(() => (find('section b').textContent = 'нено'))).toBe(false);
});

it('a short text tells nothing of a long one around it', () => {
  readWith(`<section>10000001-0004-1 ${'Скидки '.repeat(300)}<b>10:00</b></section>`);
  expect(concerns(() => (find('section b').textContent = '10:01'))).toBe(false);
});

it('of a page around a change, no more is read than tells that it is long', () => {
  document.body.append(make(`<main>${'<p>Товары недели по хорошей цене</p>'.repeat(500)}</main>`));
  read('https://seller.ozon.ru/app/postings/fbs?tab=all');
  const asked = vi.spyOn(Node.prototype, 'nodeValue', 'get');
  expect(concerns(() => (find('#clock').textContent = '10:04'))).toBe(false);
  expect(asked.mock.calls.length).toBeLessThan(40);
  asked.mockRestore();
});

it('concerns a page about one order, whatever it is', () => {
  read('https://www.ozon.ru/my/orderdetails/?order=10000001-0001');
  expect(concerns(() => (find('#clock').textContent = '10:03'))).toBe(true);
});
