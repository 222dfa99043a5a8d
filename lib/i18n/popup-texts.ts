import type { popup } from './en/popup';

type Plural<Category extends string> = Record<Category, string>;

type InLanguage<Pattern, Category extends string> = Pattern extends string
  ? string
  : Pattern extends Plural<'one' | 'other'>
    ? Plural<Category>
    : { [Key in keyof Pattern]: InLanguage<Pattern[Key], Category> };

/** The popup's catalogue in a language with these plural categories: a missing text does not compile. */
export type PopupTexts<Category extends string> = InLanguage<typeof popup, Category>;

/** `page/orders`: the way to one text of the popup. */
export type PopupKey = PathTo<typeof popup>;
type PathTo<Node, Way extends string = ''> = Node extends string | Plural<'one' | 'other'>
  ? Way
  : { [Key in keyof Node & string]: PathTo<Node[Key], Way extends '' ? Key : `${Way}/${Key}`> }[keyof Node & string];
