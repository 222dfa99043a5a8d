/** What there is to choose on the dashboard. */
export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** `full`: unfolded on a page about one order, a line in lists. `compact`: a line everywhere. `off`: no panels. */
export const panelForms = ['full', 'compact', 'off'] as const;
export type PanelForm = (typeof panelForms)[number];
export type PanelFormBySide = Record<'seller' | 'buyer', PanelForm>;

/** How long cancellations are kept, in days. */
export const keepTimes = ['90', '180', '365', '730', 'all'] as const;
export type KeepTime = (typeof keepTimes)[number];
