import type { DashboardTranslate } from '../../lib/i18n/dashboard-translator';
import { localeOf, type Language } from '../../lib/i18n/languages';
import type { CauseId, Party } from '../../lib/ozon/causes/causes';
import type { Digest } from '../../lib/overview/digest';

/** The texts that the dashboard takes from the explanations, in one language. */
export interface EngineNames {
  /** How a list names a cause, to sellers and to buyers. */
  causes: Record<CauseId, { seller: string; buyer: string }>;
  parties: Record<Party, string>;
  request: string;
  /** The first thing to do about a cause for good. */
  remedies: Record<CauseId, { seller: string; buyer: string }>;
  /** Where Ozon's thresholds come from, with the date. */
  thresholds: { label: string; url?: string };
}

/** All that the dashboard's parts write with. */
export interface Words {
  language: Language;
  translate: DashboardTranslate;
  names: EngineNames;
  /** `2026-09-01` or `2026-09-01T10:20:30` (local) as people write a day. */
  writeDay(day: string): string;
  /** With at most `digits` behind the point. */
  writeNumber(number: number, digits?: number): string;
  writeMegabytes(bytes: number): string;
}

export function createWords(language: Language, translate: DashboardTranslate, names: EngineNames): Words {
  const days = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    language,
    translate,
    names,
    writeDay(text) {
      const day = new Date(`${text.slice(0, 10)}T00:00:00Z`); // a calendar day has no zone: UTC in, UTC out
      return Number.isNaN(day.getTime()) ? '' : days.format(day).replace(/\s*г\.$/, '');
    },
    writeNumber: (number, digits = 0) =>
      new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: digits }).format(number),
    writeMegabytes: (bytes) =>
      new Intl.NumberFormat(localeOf[language], { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
        bytes / 1_000_000,
      ),
  };
}

/** What an order is called in a list: its cause, or that it is only a request. */
export function titleOf({ cause, side, state }: Digest, names: EngineNames): string {
  return state === 'requested' ? names.request : names.causes[cause][side];
}

/** A product by what is known of it. */
export function nameProduct({ name, offerId, sku }: { name: string; offerId: string; sku: string }): string {
  return name || offerId || sku;
}
