/** Attributes by which grids name the same row in each of their containers, the surest first. A page tells them, the reader joins by them. */
export const rowNames = ['aria-rowindex', 'row-id', 'row-index', 'data-row-key'] as const;
