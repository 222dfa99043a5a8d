/** Answers on their way to the reader: bounded, and remembered for a reader that begins anew. */
import { beforeEach, expect, it, vi } from 'vitest';
import { AnswerOutbox } from '../../../entrypoints/orders.content/answer-outbox';
import { longestAnswer } from '../../../lib/read/json/answer';

const count = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages/diagnostics', () => ({ countDiagnostic: count }));

const [list, order] = ['https://www.ozon.ru/my/orderlist', 'https://www.ozon.ru/my/orderdetails?order=1'];
let outbox: AnswerOutbox;
beforeEach(() => {
  count.mockClear();
  outbox = new AnswerOutbox();
});

it('answers are taken once, each with the address that it came under', () => {
  outbox.put('a', list);
  outbox.put('b', order);
  expect(outbox.take()).toEqual([
    { answer: 'a', href: list },
    { answer: 'b', href: order },
  ]);
  expect(outbox.take()).toEqual([]);
  expect(outbox.recent).toEqual(['a', 'b']);
});

it('for a reader that begins anew they come again, before what is new', () => {
  outbox.put('a', list);
  outbox.take();
  outbox.put('b', list);
  outbox.startAnew();
  expect(outbox.take().map(({ answer }) => answer)).toEqual(['a', 'b']);
  expect(outbox.recent).toEqual(['a', 'b']);
});

it('the oldest are forgotten where there are too many, or they are too long', () => {
  for (let lot = 0; lot < 4; lot += 1) {
    for (let number = 0; number < 100; number += 1) outbox.put(`${lot * 100 + number}`, list);
    outbox.take();
  }
  expect(outbox.recent).toHaveLength(300);
  expect(outbox.recent[0]).toBe('100');
  outbox.put('x'.repeat(12_000_000), list);
  outbox.take();
  expect(outbox.recent.map(({ length }) => length)).toEqual([12_000_000]);
});

it('what is no text, too long, or too much at once is dropped and counted', () => {
  outbox.put({ forged: true }, list);
  outbox.put('x'.repeat(longestAnswer + 1), list);
  for (let number = 0; number < 205; number += 1) outbox.put('a', list);
  expect(outbox.take()).toHaveLength(200);
  expect(count.mock.calls.flat().sort()).toEqual([
    'answer.too-large',
    ...Array<string>(5).fill('answer.too-many'),
    'answer.wrong-shape',
  ]);
});

it('what was none is counted once, and not told again', () => {
  for (const answer of ['a', 'none', 'b']) outbox.put(answer, list);
  outbox.take();
  outbox.dropWrong([1]);
  outbox.dropWrong([]);
  expect(count.mock.calls).toEqual([['answer.wrong-shape']]);
  outbox.startAnew();
  expect(outbox.take().map(({ answer }) => answer)).toEqual(['a', 'b']);
});
