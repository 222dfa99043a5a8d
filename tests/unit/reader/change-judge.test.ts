// @vitest-environment jsdom
/** Which changes call for another reading. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeJudge } from '../../../entrypoints/reader/change-judge';

const concerns = vi.fn(({ target }: MutationRecord) => (target as Element).id === 'status');
let judge: ChangeJudge;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<p id="clock">0</p><p id="status">Доставлен</p>';
  judge = new ChangeJudge(document);
});
afterEach(() => judge.stop());

const find = (id: string) => document.getElementById(id)!;

it('a clock that ticks often is judged once, and calls nobody', async () => {
  for (let tick = 0; tick < 50; tick += 1) {
    find('clock').textContent = `${tick}`;
    await Promise.resolve();
  }
  expect(judge.judge(concerns)).toBe(false);
  expect(concerns).toHaveBeenCalledTimes(1);
});

it('what matters calls, though a clock ticks before and after, and once for each change', () => {
  for (const id of ['clock', 'status', 'clock']) find(id).textContent = 'Отменён';
  expect(judge.judge(concerns)).toBe(true);
  expect(judge.judge(concerns)).toBe(false);
  find('status').textContent = 'Доставлен';
  expect(judge.judge(concerns)).toBe(true);
});

it('elements that come to the same place are each looked at', async () => {
  find('clock').append(document.createElement('b'));
  await Promise.resolve();
  find('clock').append(document.createElement('i'));
  judge.judge(concerns);
  expect(concerns).toHaveBeenCalledTimes(2);
});

it('a text is looked at though an attribute of its element has changed before', () => {
  find('clock').title = 'Сейчас';
  find('clock').textContent = 'Отменён';
  expect(judge.judge(({ type }) => type === 'childList')).toBe(true);
});

it('of thousands of changes none is looked at: the page is read', () => {
  for (let count = 0; count < 2_500; count += 1) find('clock').append(document.createElement('b'));
  expect(judge.judge(concerns)).toBe(true);
  expect(concerns).not.toHaveBeenCalled();
});
