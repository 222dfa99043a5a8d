import { useEffect, useRef } from 'preact/hooks';
import type { Series } from '../../lib/overview/series';
import type { Words } from '../dashboard/words';
import { Disclosure } from '../ui/disclosure';

interface TimeChartProps {
  series: Series;
  /** The name of a stack. */
  nameOf: (id: string) => string;
  isDark: boolean;
  words: Words;
}

/** Cancellations over time as stacked bars, and all of its numbers as a table. */
export function TimeChart({ series, nameOf, isDark, words }: TimeChartProps) {
  const { translate, writeDay, writeNumber } = words;
  const canvas = useRef<HTMLCanvasElement>(null);
  const totals = series.starts.map((_, place) => series.stacks.reduce((sum, { values }) => sum + (values[place] ?? 0), 0));
  const peakCount = Math.max(0, ...totals);
  const alt = translate('chart/alt', {
    count: totals.reduce((sum, total) => sum + total, 0),
    from: writeDay(series.starts[0] ?? ''),
    to: writeDay(series.starts.at(-1) ?? ''),
    peak: writeDay(series.starts[totals.indexOf(peakCount)] ?? ''),
    peakCount,
  });

  useEffect(() => {
    let remove: (() => void) | undefined;
    let isGone = false;
    void import('./draw-chart').then(({ drawChart }) => {
      const element = canvas.current;
      if (!element || isGone) return;
      const style = getComputedStyle(element);
      remove = drawChart(element, {
        labels: series.starts.map(writeDay),
        stacks: series.stacks.map(({ id, values }) => ({ name: nameOf(id), values })),
        ink: style.getPropertyValue('--ink'),
        line: style.getPropertyValue('--line'),
        font: style.fontFamily,
      });
    });
    return () => {
      isGone = true;
      remove?.();
    };
  }, [series, isDark, words]);

  return (
    <div class="chart">
      <div class="chart-frame">
        <canvas ref={canvas} role="img" aria-label={alt} />
      </div>
      <Disclosure label={translate('chart/asTable')}>
        <div class="wide-table" tabIndex={0} role="region" aria-label={translate('chart/title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{translate(series.bucket === 'week' ? 'chart/weekOf' : 'table/date')}</th>
                {series.stacks.map(({ id }) => (
                  <th key={id} scope="col">
                    {nameOf(id)}
                  </th>
                ))}
                <th scope="col">{translate('chart/total')}</th>
              </tr>
            </thead>
            <tbody>
              {series.starts.map((start, place) => (
                <tr key={start}>
                  <th scope="row">{writeDay(start)}</th>
                  {series.stacks.map(({ id, values }) => (
                    <td key={id}>{writeNumber(values[place] ?? 0)}</td>
                  ))}
                  <td>{writeNumber(totals[place] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}
