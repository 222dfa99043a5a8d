import type { BenchRow } from './row';

/** The rows as a table of Markdown. */
export function formatRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, value, unit, spread, ratio, limit }) => [
    name,
    `${round(value)}${spread === undefined ? '' : ` ± ${round(spread)}`} ${unit}`,
    ratio === undefined ? '' : `${round(ratio)} ×`,
    limit === undefined ? '' : `${limit}${ratio === undefined ? ` ${unit}` : ' ×'}`,
  ]);
  const table = [['what', 'median', 'ratio', 'wanted'], ['---', '---', '---', '---'], ...lines];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
