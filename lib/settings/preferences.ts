/** What a person sets on the dashboard. */
import * as z from 'zod/mini';
import { type KeepTime, keepTimes, type Look, looks, type PanelFormBySide, panelForms } from './preference-values';
import { defineSetting } from './setting';

/** The look of the dashboard; panels go by the page that they stand on. */
export const chosenLook = defineSetting<Look>('look', z.enum(looks), 'system');

/** How explanations are shown on the seller's and on the buyer's pages. */
export const panelForm = defineSetting<PanelFormBySide>(
  'panelForm',
  z.object({ seller: z.enum(panelForms), buyer: z.enum(panelForms) }),
  { seller: 'full', buyer: 'full' },
);

export const chosenKeepTime = defineSetting<KeepTime>('keep', z.enum(keepTimes), 'all');

/** Whether the toolbar's icon counts what is new and counts against the seller. */
export const showsBadge = defineSetting<boolean>('badge', z.boolean(), true);

/** A day on which a person changed something, so that cancellations before and after can be compared. */
const ChangeSchema = z.object({
  id: z.string().check(z.maxLength(64)),
  /** Local calendar day. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  note: z.string().check(z.maxLength(300)),
});
export type Change = z.infer<typeof ChangeSchema>;

/** More than that nobody oversees. */
export const mostChanges = 50;
export const ChangesSchema = z.array(ChangeSchema).check(z.maxLength(mostChanges));
export const markedChanges = defineSetting<Change[]>('changes', ChangesSchema, []);
