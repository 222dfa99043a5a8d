/** The days that a block tells, beside their labels: of the order, of its cancellation, of a request's term. */
import type { LabelledField } from '../../ozon/field-labels';
import { findDate } from '../dates';
import type { Reading, Sighting, State } from '../sighting';
import type { Block } from './blocks';

/** What only one state has. */
const onlyOf: { readonly [Field in LabelledField]?: State } = { cancelledAt: 'cancelled', autoApproveAt: 'requested' };

type Find = (field: LabelledField) => Reading<string> | undefined;

/** Puts the days that are told into `fields`, where they hold none yet. */
export function readMoments(fields: Sighting['fields'], find: Find, { groupDay }: Block, state: State, now: Date): void {
  for (const field of ['cancelledAt', 'orderedAt', 'autoApproveAt'] as const) {
    if (fields[field] || (onlyOf[field] ?? state) !== state) continue;
    const value = find(field);
    const date = value && findDate(value.value, now, field === 'autoApproveAt' ? 'future' : 'past');
    if (date) fields[field] = { ...value, value: date.moment };
  }
  if (!fields.cancelledAt && state === 'cancelled' && groupDay) fields.cancelledAt = groupDay;
}
