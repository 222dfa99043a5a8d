import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPageState, type PageState, parsePageState, usualColumns, views } from '../../../lib/overview/page-state';
import { sortColumns } from '../../../lib/overview/sort';

const anyState: fc.Arbitrary<PageState> = fc.record(
  {
    view: fc.constantFrom(...views),
    filter: fc.record(
      {
        search: fc.string({ minLength: 1, maxLength: 40 }),
        days: fc.constantFrom('7' as const, '90' as const),
        from: fc.constant('2026-09-01'),
        side: fc.constantFrom('seller' as const, 'buyer' as const),
        store: fc.string({ minLength: 1, maxLength: 20 }),
        cause: fc.constantFrom('carrier.lost' as const, 'unknown' as const),
        reason: fc.string({ minLength: 1, maxLength: 60 }),
      },
      { requiredKeys: [] },
    ),
    sort: fc.record({ by: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    columns: fc.subarray([...sortColumns], { minLength: 1 }),
    stackBy: fc.constantFrom('party' as const, 'cause' as const),
    bucket: fc.constantFrom('day' as const, 'week' as const),
    open: fc.string({ minLength: 1, maxLength: 60 }),
  },
  { requiredKeys: ['view', 'filter', 'sort', 'columns', 'stackBy'] },
);

describe('the address of the dashboard', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parsePageState(formatPageState(state))).toEqual(state);
      }),
    );
  });

  it('leaves out what is not understood and keeps the rest', () => {
    const state = parsePageState('#view=nowhere&party=nobody&store=1001&sort=price.up&columns=x.date&by=year&from=yesterday');
    expect(state).toEqual({
      view: 'table',
      filter: { store: '1001' },
      sort: { by: 'date', descending: true },
      columns: ['date'],
      stackBy: 'party',
    });
    expect(parsePageState('').columns).toEqual(usualColumns);
  });
});
