import { expect, test } from 'vitest';
import type { Classify } from '../../../lib/classify/known-reason';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { ObservedReader } from '../../../lib/read/json/observed';

// The page asks for a dialog again, and more of its texts are understood than the first time.

const page = new URL('https://www.ozon.ru/my/orderdetails/?order=53150001-0001');
const url = '/api/entrypoint-api.bx/page/json/v2?url=%2Fmodal%2FwhyCancelled%3Forder%3D53150001-0001';
const now = new Date('2026-11-25T09:00:00Z');

function readTwice(lines: readonly string[]): string[] {
  let known = 1;
  const classify: Classify = (text, side) => (lines.indexOf(text) < known ? classifyReason(text, side) : undefined);
  const reader = new ObservedReader(classify);
  const rows = lines.map((text) => ({ text }));
  const body = JSON.stringify({ widgetStates: { 'modal-1': JSON.stringify({ rows }) } });
  reader.add({ url, body }, page, now);
  known = lines.length;
  reader.add({ url, body }, page, now);
  return reader.whyCancelled('53150001-0001').map(({ reading }) => reading.value);
}

test('what an answer was taken to tell is forgotten when its other texts turn out to tell otherwise', () => {
  expect(readTwice(['Товар закончился на складе', 'Посылка потерялась в пути'])).toEqual([]);
});

test('what an answer tells is told once, however often it is read', () => {
  expect(readTwice(['Товар закончился на складе', 'Спасибо за понимание'])).toEqual(['Товар закончился на складе']);
});
