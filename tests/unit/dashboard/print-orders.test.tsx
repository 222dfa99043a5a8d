// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TableView } from '../../../components/dashboard/table-view';
import { createWords, type EngineNames } from '../../../components/dashboard/words';
import { createDashboardTranslate } from '../../../lib/i18n/dashboard-translator';
import { parsePageState } from '../../../lib/overview/page-state';

const words = createWords('en', createDashboardTranslate('en'), {} as EngineNames);
const answer = { count: 0, held: 0, facets: { stores: [], schemes: [], causes: [], parties: [], sides: [] } };

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

it('prints though the orders have been found a moment ago', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const show = (version: number) =>
    render(
      <TableView
        answer={answer}
        version={version}
        isPart={false}
        state={parsePageState('')}
        words={words}
        fetchRows={() => Promise.resolve([])}
        onState={() => undefined}
      />,
      document.body,
    );
  show(1);
  await new Promise((resolve) => setTimeout(resolve, 200)); // effects are over
  show(2);
  document.querySelector<HTMLElement>('.table-bar > button')!.click();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), 30_000);
});
