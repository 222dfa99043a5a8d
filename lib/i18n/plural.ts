/** The forms that a count takes, after the plural categories of `Intl.PluralRules`. */
export type Plural<Category extends string> = Record<Category, string>;
