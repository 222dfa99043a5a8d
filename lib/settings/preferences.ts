/** What a person sets on the dashboard. */
import * as z from 'zod/mini';
import { defineSetting } from './setting';

export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** The look of the dashboard; panels go by the page that they stand on. */
export const chosenLook = defineSetting<Look>('look', z.enum(looks), 'system');

/** `full`: unfolded on a page about one order, a line in lists. `compact`: a line everywhere. `off`: no panels. */
export const panelForms = ['full', 'compact', 'off'] as const;
export type PanelForm = (typeof panelForms)[number];
export type PanelFormBySide = Record<'seller' | 'buyer', PanelForm>;

/** How explanations are shown on the seller's and on the buyer's pages. */
export const panelForm = defineSetting<PanelFormBySide>(
  'panelForm',
  z.object({ seller: z.enum(panelForms), buyer: z.enum(panelForms) }),
  { seller: 'full', buyer: 'full' },
);

/** How long cancellations are kept, in days. */
export const keepTimes = ['90', '180', '365', '730', 'all'] as const;
export type KeepTime = (typeof keepTimes)[number];
export const chosenKeepTime = defineSetting<KeepTime>('keep', z.enum(keepTimes), 'all');

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
