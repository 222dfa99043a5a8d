/** The periods that the popup can sum up, in days. */
export const periods = ['7', '14', '30', '90', 'all'] as const;
export type Period = (typeof periods)[number];
