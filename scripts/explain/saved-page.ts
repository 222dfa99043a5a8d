/** A page as it was saved: its document, and what it received. */
import type { Answer } from '../../lib/read/json/answer';

export interface SavedPage {
  url: URL;
  /** True where the file does not tell the address. */
  isAssumed: boolean;
  html: string;
  answers: Answer[];
  /** When it was saved, where the file tells: dates without a year are read from there. */
  savedAt?: Date;
}

/** Larger files are no saved page of orders. Bytes. */
export const largestFile = 200_000_000;
