import type { report } from './en/report';

/** The words around a report of a page. The English ones are the pattern: a language that lacks one does not compile. */
export type ReportTexts = Record<keyof typeof report, string>;
