/** The shape of a catalogue: the English one is the pattern, every other language has to fill it, or does not compile. */
import type { en } from './en';
import type { Plural } from './plural';

/** The pattern, with the plural categories of another language in the place of the English ones. */
type InLanguage<Pattern, Category extends string> = Pattern extends string
  ? string
  : Pattern extends Plural<'one' | 'other'>
    ? Plural<Category>
    : { [Key in keyof Pattern]: InLanguage<Pattern[Key], Category> };

export type Catalogue<Category extends string = 'one' | 'other'> = InLanguage<typeof en, Category>;
/** A part of a catalogue, so that each file of a language is held to its own part. */
export type CataloguePart<Part extends keyof typeof en, Category extends string> = InLanguage<(typeof en)[Part], Category>;

/** `steps/seller/appeal`: the way to one text. A way that leads nowhere does not compile. */
export type TextKey = PathTo<typeof en>;
type PathTo<Node, Way extends string = ''> = Node extends string
  ? Way
  : Node extends Plural<'one' | 'other'>
    ? Way
    : { [Key in keyof Node & string]: PathTo<Node[Key], Way extends '' ? Key : `${Way}/${Key}`> }[keyof Node & string];
