// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/dashboard/search-box';

const onSearch = vi.fn<(text: string) => void>();
const show = (value: string) =>
  act(() => render(<SearchBox label="Search" hint="" value={value} onSearch={onSearch} />, document.body));
const box = () => document.querySelector('input')!;
const type = (text: string) =>
  act(() => {
    box().focus();
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  vi.useFakeTimers();
  onSearch.mockReset();
  document.body.replaceChildren();
  void show('');
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('is answered when typing pauses', async () => {
  await type('1');
  await type('10');
  expect(onSearch).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(onSearch.mock.calls).toEqual([['10']]);
});

it('no letter is lost where the answer to earlier ones comes while a person goes on typing', async () => {
  await type('10');
  vi.advanceTimersByTime(50);
  await type('100');
  await show('10');
  expect(box().value).toBe('100');
  await type(`${box().value}0`);
  await show('100');
  expect(box().value).toBe('1000');
  vi.advanceTimersByTime(50);
  expect(onSearch).toHaveBeenLastCalledWith('1000');
});

it('shows what is searched for otherwise: a filter taken away, a step back', async () => {
  await type('10');
  vi.advanceTimersByTime(50);
  await show('10');
  await act(() => box().blur());
  await show('');
  expect(box().value).toBe('');
  await show('Чайник');
  expect(box().value).toBe('Чайник');
});

it('left before the pause is over, it searches at once, and once', async () => {
  await type('10');
  await act(() => box().blur());
  expect(onSearch.mock.calls).toEqual([['10']]);
  vi.advanceTimersByTime(50);
  expect(onSearch).toHaveBeenCalledTimes(1);
});
