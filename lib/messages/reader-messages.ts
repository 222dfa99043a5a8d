/**
 * What a page and the reader say to each other over their line. The page tells, then says that this is all; the reader answers
 * each time, and the page waits for that before it tells more. Texts of panels come when they are ready.
 */
import type { Sight } from '../sight';
import type { PanelView } from '../explain/panel-view';
import type { Token } from '../mirror/tokens';
import type { PageReading } from '../page-reading';

/** The name of the line. */
export const lineName = 'reader';

/** The most panels that one message names. */
export const mostAtOnce = 5_000;

/** Page → reader. */
export type PageMessage =
  /** A part of what the page holds (see `lib/mirror`). With an `end`, that is all for now: what does it tell? */
  | { tokens: Token[]; end?: End }
  /** An answer that it received, as the observer passes it on, and the page's address at that time. */
  | { answer: string; href: string }
  /** The panels near the screen: they need their texts, and those that have some may need newer ones. */
  | { wanted: string[] }
  /** The person chose another language. */
  | { forgetTexts: true };

export interface End {
  /** The page's address. */
  href: string;
  /** True where it has been at another order's or kind's since the script came: what its HTML held may speak of that one. */
  hasMoved: boolean;
  /** True where the page holds more than was told. */
  isCut: boolean;
}

/** The reader's answer to an `end`. */
export interface Heard {
  /** Absent where nothing that was told is worth another reading. */
  result?: {
    /** What is not as it was at the last answer. */
    fresh: Sight[];
    /** Keys of what is no more. */
    gone: string[];
    /** Null where the address is no order page's. */
    reading: PageReading | null;
  };
  /** Which of the answers that were told since the last time were none: their places in the order of telling. */
  wrongAnswers: number[];
  /** True where what was told did not fit together: the page has to begin anew. */
  isLost: boolean;
}

/** Reader → page. */
export type ReaderMessage =
  | { heard: Heard }
  | { texts: [key: string, view: PanelView][] }
  /** All that was found is kept, and all texts that were wanted are there: nothing is lost if the reader ends now. */
  | { done: true };
