/** Whom the guide and the welcome page speak to. */
export const readers = ['seller', 'buyer', 'both'] as const;
export type Reader = (typeof readers)[number];
