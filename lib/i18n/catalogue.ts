/** The shapes of the catalogues: the English one is the pattern, every other language has to fill it, or does not compile. */
import type { en } from './en';
import type { dashboard } from './en/dashboard';
import type { popup } from './en/popup';
import type { Plural } from './plural';

/** The pattern, with the plural categories of another language in the place of the English ones. */
type InLanguage<Pattern, Category extends string> = Pattern extends string
  ? string
  : Pattern extends Plural<'one' | 'other'>
    ? Plural<Category>
    : { [Key in keyof Pattern]: InLanguage<Pattern[Key], Category> };

/** `steps/seller/appeal`: the ways to the texts of a pattern. A way that leads nowhere does not compile. */
type PathTo<Node, Way extends string = ''> = Node extends string | Plural<'one' | 'other'>
  ? Way
  : { [Key in keyof Node & string]: PathTo<Node[Key], Way extends '' ? Key : `${Way}/${Key}`> }[keyof Node & string];

/** What explanations are written with. */
export type Catalogue<Category extends string = 'one' | 'other'> = InLanguage<typeof en, Category>;
/** A part of it, so that each file of a language is held to its own part. */
export type CataloguePart<Part extends keyof typeof en, Category extends string> = InLanguage<(typeof en)[Part], Category>;
export type TextKey = PathTo<typeof en>;

/** The popup's own words. */
export type PopupTexts<Category extends string> = InLanguage<typeof popup, Category>;
export type PopupKey = PathTo<typeof popup>;

/** The dashboard's own words. */
export type DashboardTexts<Category extends string> = InLanguage<typeof dashboard, Category>;
export type DashboardKey = PathTo<typeof dashboard>;
