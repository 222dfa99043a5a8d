import type { Site } from './site';

export interface LogLine {
  type: string;
  text: string;
  /** Address of the script that wrote it, as far as the browser tells. */
  from: string;
}

/** One open page. The same in Chromium and Firefox, so that the same expectations hold in both. */
export interface TestPage {
  /** Opens the site and waits until the page's own code has received all its answers. Everything else that is asked is refused. */
  visit(site: Site): Promise<void>;
  /** Runs a function in the page's own world. It must need nothing from outside itself. */
  run<R>(inPage: () => R | Promise<R>): Promise<R>;
  run<A, R>(inPage: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** A real click, at a place of the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key where the focus is, e.g. `Tab`, `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Pastes from the clipboard where the focus is. */
  paste(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Tells pages what the person has set in the system. Chromium alone. */
  setMedia(media: { colorScheme?: 'light' | 'dark'; reducedMotion?: 'reduce' | 'no-preference' }): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
  /** Uncaught errors, of the page and of what runs in it. */
  readonly pageErrors: readonly string[];
  readonly log: readonly LogLine[];
  /** Every request as `METHOD address`, answered or refused. */
  readonly requests: readonly string[];
}

/** How a browser is started, where that is not as usual. */
export interface BrowserChoice {
  /** Where the profile is kept, for a browser that is started again; a new one that is thrown away, if absent. */
  profileDir?: string;
  /** Folders of extensions that run beside ours. */
  otherExtensions?: readonly string[];
  /** IANA name of the machine's time zone. */
  timeZone?: string;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page: in a tab, or (`own`) in a window of its own. In Firefox it always is a window. */
  newPage(window?: 'own'): Promise<TestPage>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Opens the popup's page for the tab of `page`: in the same window, with that tab in front. */
  openPopupFor(page: TestPage): Promise<TestPage>;
  /** Closes every page that a test opened. */
  closePages(): Promise<void>;
  /** What was asked outside of any page: by the background, or past the pages' server. The browser's maker is left out. */
  listStrayRequests(): string[];
  /** For the next file, once all pages are closed: no tab is left to be used again, and no stray request is remembered. */
  startOver(): Promise<void>;
  /** Ends the extension's background at once, in the middle of whatever it does. It comes back when it is needed. */
  endBackground(): Promise<void>;
  /** Ends a background that the browser started and then knows nothing of: it answers nobody. @returns whether it was one */
  endLostBackground(): Promise<boolean>;
  /** Ends what reads pages; in Firefox that is the background. Whoever needs it has to wake it. */
  endReader(): Promise<void>;
  /** Withholds Ozon's sites from the extension, or gives them, as a person can in the browser's settings. */
  setSiteAccess(isGiven: boolean): Promise<void>;
  /** Leaves the extension no room to store anything. */
  fillDisk(): Promise<void>;
  /** Kills the browser's process, which gets no time to put anything in order. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
