/** What a person has chosen, and the little that the extension remembers for their convenience. */
import * as z from 'zod/mini';
import type { Scope } from '../history/sum-up';
import { chooseLanguage, type Language, languages } from '../i18n/languages';
import { sideOfHost } from '../ozon/pages/hosts';
import { type Period, periods } from './periods';
import { type Reader, readers } from './readers';
import { defineSetting } from './setting';
import { languageKey } from './page-settings';

/** The language chosen in the popup; absent while the browser's own applies. */
export const chosenLanguage = defineSetting<Language | undefined>(languageKey, z.optional(z.enum(languages)), undefined);

export const chosenPeriod = defineSetting<Period>('period', z.enum(periods), '14');

/** Whose cancellations the popup sums up: everybody's, a side's or a store's. */
export const chosenScope = defineSetting<Scope>(
  'scope',
  z.object({ side: z.optional(z.enum(['seller', 'buyer'])), store: z.optional(z.string().check(z.maxLength(200))) }),
  {},
);

/** Whether a person sells, buys, or both: said on the welcome page or in the guide. */
export const chosenReader = defineSetting<Reader>('reader', z.enum(readers), 'both');

/** The cabinet's host that was last seen: links to the cabinet lead there. */
export const sellerHost = defineSetting<string>(
  'sellerHost',
  z.string().check(z.refine((host) => sideOfHost(host) === 'seller')),
  'seller.ozon.ru',
);

/** Why the last batch of records could not be kept; absent while all is well. */
export const keepingTrouble = defineSetting(
  'keepingTrouble',
  z.optional(z.enum(['unavailable', 'full', 'newer'])),
  undefined,
  'session',
);

/** Reads the language to speak: the chosen one, else the browser's, else English. */
export async function readLanguage(): Promise<Language> {
  return (await chosenLanguage.read()) ?? chooseLanguage(navigator.languages);
}

/**
 * Remembers the cabinet's host from the address of one of its pages; any other address is passed over.
 * @param address as in `sender.url`
 */
export async function rememberSellerHost(address: string | undefined): Promise<void> {
  const host = address && URL.canParse(address) ? new URL(address).hostname : undefined;
  if (host && sideOfHost(host) === 'seller' && host !== (await sellerHost.read())) await sellerHost.write(host);
}
