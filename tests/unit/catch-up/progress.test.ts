import { describe, expect, it } from 'vitest';
import { describeCatchUp } from '../../../lib/catch-up/describe-progress';
import { advance, endings, isUnderWay, isUnfinished, type Pass, type Progress } from '../../../lib/catch-up/progress';
import { languages } from '../../../lib/i18n/languages';
import { createPopupTranslate } from '../../../lib/i18n/popup-translator';

const running: Progress = { side: 'seller', tabId: 7, status: 'running', rows: 40, cancelled: 10, oldestDay: '2026-09-01' };
const pass = (...days: string[]): Pass => ({ tabId: 7, names: days.map((_, index) => String(index)), days });

describe('the progress', () => {
  it('grows, and never goes back when the list begins anew', () => {
    expect(advance(running, { rows: 20, status: 'running' }, pass('2026-09-10'))).toEqual(running);
    const further = advance(running, { rows: 60, status: 'running' }, pass(...Array(12).fill('2026-08-30')));
    expect(further).toMatchObject({ rows: 60, cancelled: 12, oldestDay: '2026-08-30', status: 'running' });
  });

  it('never tells more cancelled orders than orders', () => {
    expect(advance(running, { rows: 20, status: 'running' }, pass(...Array(50).fill('2026-09-10')))).toMatchObject({
      rows: 50,
      cancelled: 50,
    });
  });

  it('ends at the chosen date when several cancellations are older, not at the first', () => {
    const until: Progress = { ...running, untilDay: '2026-09-01' };
    const older = (count: number) => advance(until, { rows: 60, status: 'running' }, pass(...Array(count).fill('2026-08-31')));
    expect([older(4).status, older(5).status]).toEqual(['running', 'date']);
    expect(advance(until, { rows: 60, status: 'running' }, pass(...Array(9).fill('2026-09-01'))).status).toBe('running');
  });

  it('keeps what a person or the page said over the date', () => {
    const until: Progress = { ...running, untilDay: '2026-09-01' };
    const old = pass(...Array(9).fill('2026-08-01'));
    for (const status of ['paused', 'stopped', 'robot-check'] as const)
      expect(advance(until, { rows: 60, status }, old).status).toBe(status);
  });

  it('stays as it was when its page is loaded anew', () => {
    for (const status of ['running', 'paused', 'robot-check'] as const)
      expect(advance({ ...running, status }, { rows: 0, status: 'begun' }, pass()).status).toBe(status);
  });

  it('shows its card again after a reload, unless it was stopped or is done, and goes on unless it is done', () => {
    const which = (test: (progress: Progress) => boolean) => endings.filter((status) => test({ ...running, status }));
    expect(which(isUnderWay)).toEqual(['robot-check', 'signed-out']);
    expect(which(isUnfinished)).toEqual(['robot-check', 'signed-out', 'no-orders', 'left', 'stopped']);
  });

  it.each(languages)('is told in words for every status: %s', (language) => {
    for (const status of ['running', 'paused', ...endings] as const) {
      const view = describeCatchUp({ ...running, status }, language, createPopupTranslate(language));
      expect(view.word).not.toContain('catchUp/');
      expect(view.progress).toMatch(/40.*10.*2026/);
    }
  });
});
