// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

const drawn = vi.hoisted(() => [] as { options: { animation?: false } }[]);
vi.mock('chart.js', () => {
  function Chart(_canvas: unknown, config: (typeof drawn)[number]) {
    drawn.push(config);
  }
  const part = {};
  return {
    Chart: Object.assign(Chart, { register: () => undefined }),
    ...{ BarController: part, BarElement: part, CategoryScale: part, LinearScale: part, Legend: part, Tooltip: part },
  };
});

afterEach(() => {
  drawn.length = 0;
  vi.unstubAllGlobals();
});

/** @returns whether the chart that was drawn moves */
async function draw(isStill: boolean, bars: number): Promise<boolean> {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: isStill && query === '(prefers-reduced-motion: reduce)' }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const { drawChart } = await import('../../../components/charts/draw-chart');
  const labels = Array.from({ length: bars }, String);
  drawChart(document.createElement('canvas'), { labels, stacks: [{ name: 'a', values: [1] }], ink: '', line: '', font: '' });
  expect(drawn).toHaveLength(1);
  return drawn[0]!.options.animation !== false;
}

describe('the chart', () => {
  it('moves into place', async () => expect(await draw(false, 7)).toBe(true));
  it('stands still for who wants less motion', async () => expect(await draw(true, 7)).toBe(false));
  it('stands still where there are many bars', async () => expect(await draw(false, 101)).toBe(false));
});
