// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageReportOffer } from '../../../components/popup/page-report';
import { languages } from '../../../lib/i18n/languages';
import { reportTextsIn } from '../../../lib/i18n/report-texts-in';
import type { PageReport } from '../../../lib/report/page-report';

const report: PageReport = {
  format: 'page-report/1',
  url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
  now: '2026-09-30T12:00:00.000Z',
  side: 'seller',
  kind: 'seller-postings',
  responses: [],
  html: '<!DOCTYPE html><html><head></head><body><p>Отменено</p></body></html>',
};

const saved: Blob[] = [];
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  render(null, root);
  root.remove();
  saved.length = 0;
});

async function press(text: string) {
  const button = [...root.querySelectorAll('button')].find((found) => found.textContent === text)!;
  await act(async () => button.click());
}

describe('"Report this page"', () => {
  it.each(languages)('shows the whole report, and saves what it shows: %s', async (language) => {
    const texts = reportTextsIn(language);
    await act(() => render(<PageReportOffer language={language} makeReport={() => Promise.resolve(report)} />, root));
    expect(root.querySelector('textarea')).toBeNull();
    await press(texts.make);
    const shown = root.querySelector('textarea')!;
    expect(JSON.parse(shown.value)).toEqual(report);
    expect(shown.readOnly).toBe(true);
    expect(root.querySelector(`label[for="${shown.id}"]`)?.textContent).toBe(texts.text);
    expect(document.activeElement?.textContent).toBe(texts.title);
    const link = root.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(link.download).toBe('page-report-seller-postings.json');
    expect(link.getAttribute('href')).toBe(`blob:${saved.length}`);
    expect(await saved.at(-1)!.text()).toBe(`${shown.value}\n`);
    await press(texts.close);
    expect(root.querySelector('textarea')).toBeNull();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith(link.getAttribute('href'));
  });

  it('says where no report can be made, and lets a person try again', async () => {
    const texts = reportTextsIn('en');
    const makeReport = vi
      .fn<() => Promise<PageReport>>()
      .mockRejectedValueOnce(new Error('nobody there'))
      .mockResolvedValueOnce(report);
    await act(() => render(<PageReportOffer language="en" makeReport={makeReport} />, root));
    await press(texts.make);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(texts.failed);
    await press(texts.make);
    expect(root.querySelector('textarea')).not.toBeNull();
  });

  it('makes nothing before it is asked to', async () => {
    const makeReport = vi.fn(() => Promise.resolve(report));
    await act(() => render(<PageReportOffer language="ru" makeReport={makeReport} />, root));
    expect(makeReport).not.toHaveBeenCalled();
  });
});
