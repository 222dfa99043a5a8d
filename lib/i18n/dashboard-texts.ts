import type { dashboard } from './en/dashboard';
import type { TextsLike, WayTo } from './text-types';

/** The dashboard's catalogue in a language with these plural categories. */
export type DashboardTexts<Category extends string> = TextsLike<typeof dashboard, Category>;

/** `view/table`: the way to one text of the dashboard. */
export type DashboardKey = WayTo<typeof dashboard>;
