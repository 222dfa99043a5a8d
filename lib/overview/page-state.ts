/** What the dashboard shows, as its address says it: so that a view can be kept, gone back to and opened again. */
import * as z from 'zod/mini';
import { type Filter, FilterSchema } from './filter';
import { newestFirst, type Sort, type SortColumn, sortColumns } from './sort';
import type { Bucket, StackBy } from './series';

export const views = ['table', 'patterns', 'products', 'changes', 'data', 'settings'] as const;
export type View = (typeof views)[number];

/** What a table shows unless a person chooses otherwise. */
export const usualColumns: readonly SortColumn[] = ['date', 'number', 'cause', 'party', 'counts', 'product'];

export interface PageState {
  view: View;
  filter: Filter;
  sort: Sort;
  columns: readonly SortColumn[];
  stackBy: StackBy;
  bucket?: Bucket;
  /** The key of the row whose explanation is open. */
  open?: string;
}

const filterNames = Object.keys(FilterSchema.shape) as (keyof Filter)[];
const ViewSchema = z.enum(views);
const ColumnSchema = z.enum(sortColumns);

/**
 * Reads the part of an address behind `#`. What is not understood is left out.
 * @param hash with or without its `#`
 */
export function parsePageState(hash: string): PageState {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const view = ViewSchema.safeParse(said.get('view'));
  const bucket = said.get('by');
  const open = said.get('open');
  const columns = (said.get('columns')?.split('.') ?? []).filter(
    (name): name is SortColumn => ColumnSchema.safeParse(name).success,
  );
  return {
    view: view.success ? view.data : 'table',
    filter: parseFilter(said),
    sort: parseSort(said.get('sort')),
    columns: columns.length > 0 ? sortColumns.filter((name) => columns.includes(name)) : usualColumns,
    stackBy: said.get('stack') === 'cause' ? 'cause' : 'party',
    ...((bucket === 'day' || bucket === 'week') && { bucket }),
    ...(open && { open }),
  };
}

/** Writes what `parsePageState` reads; what is usual is left out. */
export function formatPageState({ view, filter, sort, columns, stackBy, bucket, open }: PageState): string {
  const said = new URLSearchParams();
  if (view !== 'table') said.set('view', view);
  for (const name of filterNames) if (filter[name] !== undefined && filter[name] !== '') said.set(name, filter[name]);
  if (sort.by !== newestFirst.by || sort.descending !== newestFirst.descending)
    said.set('sort', `${sort.by}.${sort.descending ? 'down' : 'up'}`);
  if (columns.join() !== usualColumns.join()) said.set('columns', columns.join('.'));
  if (stackBy !== 'party') said.set('stack', stackBy);
  if (bucket) said.set('by', bucket);
  if (open) said.set('open', open);
  const text = said.toString();
  return text && `#${text}`;
}

/** Each part on its own, so that one that is damaged does not take the others with it. */
function parseFilter(said: URLSearchParams): Filter {
  const filter: Filter = {};
  for (const name of filterNames) {
    const parsed = FilterSchema.safeParse({ [name]: said.get(name) ?? undefined });
    if (parsed.success && parsed.data[name] !== undefined) Object.assign(filter, { [name]: parsed.data[name] });
  }
  return filter;
}

function parseSort(text: string | null): Sort {
  const [by, direction] = (text ?? '').split('.');
  const column = ColumnSchema.safeParse(by);
  return column.success ? { by: column.data, descending: direction === 'down' } : newestFirst;
}
