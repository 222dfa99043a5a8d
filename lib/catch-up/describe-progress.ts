import type { PopupTranslate } from '../i18n/popup-translator';
import type { Language } from '../i18n/languages';
import type { CatchUpView } from './catch-up-view';
import type { Progress } from './progress';

/** `36 orders read · 4 cancelled · back to 1 June 2026` */
export function describeProgress(
  { rows, cancelled, oldestDay }: Progress,
  language: Language,
  translate: PopupTranslate,
): string {
  return [
    translate('catchUp/rows', { count: rows }),
    translate('catchUp/cancelled', { count: cancelled }),
    oldestDay && translate('catchUp/oldest', { date: writeDay(oldestDay, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The card that the page shows. */
export function describeCatchUp(progress: Progress, language: Language, translate: PopupTranslate): CatchUpView {
  return {
    status: progress.status,
    title: translate('catchUp/card'),
    progress: describeProgress(progress, language, translate),
    word: translate(`catchUp/status/${progress.status}`),
    pause: translate('catchUp/pause'),
    resume: translate('catchUp/resume'),
    stop: translate('catchUp/stop'),
    close: translate('catchUp/close'),
  };
}

function writeDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
