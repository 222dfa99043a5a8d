// @vitest-environment jsdom
/** When the reader is called because the page changed. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeWatch } from '../../../entrypoints/orders.content/change-watch';

const rest = 20;
const concerns = vi.fn(({ target }: MutationRecord) => (target as Element).id === 'status');
const onChange = vi.fn();
let watch: ChangeWatch;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<p id="clock">0</p><p id="status">Доставлен</p>';
  watch = new ChangeWatch(concerns, () => rest, onChange);
  watch.start(document);
});
afterEach(() => watch.stop());

const find = (id: string) => document.getElementById(id)!;
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const settle = () => wait(3 * rest);

it('a clock that ticks often is judged once in a while, and calls nobody', async () => {
  for (let tick = 0; tick < 50; tick += 1) {
    find('clock').textContent = `${tick}`;
    await Promise.resolve();
  }
  await settle();
  expect(concerns).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});

it('what matters calls once, though a clock ticks before and after', async () => {
  for (const id of ['clock', 'status', 'clock', 'status']) find(id).textContent = 'Отменён';
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('the next change calls again', async () => {
  find('status').textContent = 'Отменён';
  await settle();
  find('status').textContent = 'Доставлен';
  await settle();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('elements that come to the same place are each looked at', async () => {
  find('clock').append(document.createElement('b'));
  await Promise.resolve();
  find('clock').append(document.createElement('i'));
  await settle();
  expect(concerns).toHaveBeenCalledTimes(2);
});

it('a text is looked at though an attribute of its element has changed before', async () => {
  watch.stop();
  watch = new ChangeWatch(
    ({ type }) => type === 'childList',
    () => rest,
    onChange,
  );
  watch.start(document);
  find('clock').title = 'Сейчас';
  find('clock').textContent = 'Отменён';
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('changes that a reading is about to see call nobody, and those during it are judged after it', async () => {
  find('status').textContent = 'Отменён';
  await Promise.resolve();
  watch.beginReading();
  expect(watch.endReading()).toBe(false);
  watch.beginReading();
  find('status').textContent = 'Доставлен';
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  expect(watch.endReading()).toBe(true);
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});
