/** Chinese has one plural category. */
export type ChineseForms = 'other';
