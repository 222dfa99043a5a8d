/** The chart library's side of the chart; loaded only where a chart is shown. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { drawFill, fills } from './fills';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export interface ChartData {
  labels: string[];
  stacks: { name: string; values: number[] }[];
  /** Colours of the page, as CSS writes them. */
  ink: string;
  line: string;
  font: string;
}

/**
 * Draws stacked bars.
 * @returns a function that takes them away
 */
export function drawChart(canvas: HTMLCanvasElement, { labels, stacks, ink, line, font }: ChartData): () => void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels,
      datasets: stacks.map(({ name, values }, place) => ({
        label: name,
        data: values,
        backgroundColor: drawFill(fills[place % fills.length]!),
        borderWidth: 0,
        maxBarThickness: 48,
        categoryPercentage: 0.9,
        barPercentage: 0.95,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      ...((isStill || labels.length > 100) && { animation: false as const }),
      interaction: { mode: 'index', intersect: false },
      color: ink,
      font: { family: font, size: 13 },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: line },
          ticks: { color: ink, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: line },
          border: { display: false },
          ticks: { color: ink, precision: 0 },
        },
      },
      plugins: { legend: { position: 'bottom', align: 'start', labels: { color: ink, boxWidth: 20, boxHeight: 14 } } },
    },
  });
  return () => chart.destroy();
}
