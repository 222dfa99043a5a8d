// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type Task, useTask } from '../../../components/dashboard/task';

let task: Task<string>;
let run: ReturnType<typeof useTask<string>>[1];
function Holder() {
  [task, run] = useTask<string>();
  return null;
}
afterEach(() => render(null, document.body));

it('is done when the work is done, though word of its progress comes later', async () => {
  act(() => render(<Holder />, document.body));
  let tell: (share: number) => void = () => undefined;
  await act(() =>
    run(async (tellProgress) => {
      tell = tellProgress;
      tell(0.5);
      return 'written';
    }),
  );
  act(() => tell(1));
  expect(task).toEqual({ result: 'written' });
});

it('ends where the work fails, and stays ended', async () => {
  act(() => render(<Holder />, document.body));
  let tell: (share: number) => void = () => undefined;
  await act(() =>
    run((tellProgress) => {
      tell = tellProgress;
      return Promise.reject(new Error('no room'));
    }),
  );
  act(() => tell(1));
  expect(task).toEqual({ hasFailed: true });
});
