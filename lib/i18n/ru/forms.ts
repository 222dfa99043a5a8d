/** The plural categories of Russian: 1 час, 2 часа, 5 часов, 1,5 часа. */
export type RussianForms = 'one' | 'few' | 'many' | 'other';
