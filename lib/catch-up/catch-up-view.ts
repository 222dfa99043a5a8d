import type { Progress } from './progress';

/** The card that a page shows while its list is read: finished sentences in one language. */
export interface CatchUpView {
  status: Progress['status'];
  title: string;
  /** `36 orders read · 4 cancelled · back to 1 June 2026`. */
  progress: string;
  /** What is going on, or why it ended. */
  word: string;
  pause: string;
  resume: string;
  stop: string;
  close: string;
}
