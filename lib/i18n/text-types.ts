/** How a catalogue is typed: the English one is the pattern, every other language has to fill it, or does not compile. */
import type { Plural } from './plural';

/** The pattern, with the plural categories of another language in the place of the English ones. */
export type TextsLike<Pattern, Category extends string> = Pattern extends string
  ? string
  : Pattern extends Plural<'one' | 'other'>
    ? Plural<Category>
    : { [Key in keyof Pattern]: TextsLike<Pattern[Key], Category> };

/** `page/orders`: the ways to the texts of a pattern. */
export type WayTo<Node, Way extends string = ''> = Node extends string | Plural<'one' | 'other'>
  ? Way
  : { [Key in keyof Node & string]: WayTo<Node[Key], Way extends '' ? Key : `${Way}/${Key}`> }[keyof Node & string];
