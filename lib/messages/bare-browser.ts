/**
 * The browser's own API, for scripts in pages: the build puts it in the place of the polyfill (see wxt.config.ts). Nothing of it
 * is asked for before it is needed: on most pages of the shop that is never, and the browser makes the parts that are asked for.
 */
import type { Browser } from 'wxt/browser';

const world = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>;

export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome;
