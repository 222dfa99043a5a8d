import type { Filter } from '../../lib/overview/filter';

const longest = 60;

/** What a person reads of a filter that was set by choosing a product or a reason. */
export function nameOfFilter(name: 'product' | 'reason', filter: Filter): string {
  const text = (filter[name] ?? '').replace(name === 'product' ? /^(?:sku|offer|name):/ : /^$/, '');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
