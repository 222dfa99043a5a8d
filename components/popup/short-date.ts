import type { Language } from '../../lib/i18n/languages';

/**
 * Writes the dates of a list as briefly as they can be told apart.
 * @param today as `2026-09-14`
 * @returns a function from `2026-09-01` or `2026-09-01T10:20:30` (local) to `1 Sept`, with the year where it is another
 */
export function createDateWriter(language: Language, today: string): (sortAt: string) => string {
  const thisYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const otherYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (sortAt) => {
    const day = new Date(`${sortAt.slice(0, 10)}T00:00:00Z`); // a calendar day has no zone: UTC in, UTC out
    if (Number.isNaN(day.getTime())) return '';
    return (sortAt.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear).format(day);
  };
}
