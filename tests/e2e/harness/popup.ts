import type { TestPage } from './test-browser';

export interface SeenRow {
  order: string;
  cause: string;
  href: string;
}

/** The number in the popup's `data-total`; undefined while there is none. */
export function readTotal(popup: TestPage): Promise<number | undefined> {
  return popup.run(() => {
    const total = document.querySelector('[data-total]')?.getAttribute('data-total');
    return total ? Number(total) : undefined;
  });
}

/** The rows of recent cancellations, in the order that they stand in. */
export function readRows(popup: TestPage): Promise<SeenRow[]> {
  return popup.run(() =>
    [...document.querySelectorAll('[data-order][data-cause]')].map((row) => ({
      order: row.getAttribute('data-order') ?? '',
      cause: row.getAttribute('data-cause') ?? '',
      href: (row.closest('a') ?? row.querySelector('a'))?.href ?? '',
    })),
  );
}

/** Presses the button of a choice, e.g. `period` `all` or `language` `ru`. */
export function choose(popup: TestPage, choice: 'period' | 'language', value: string): Promise<void> {
  return popup.run(
    ([name, wanted]) => {
      const button = [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].find(
        (one) => one.getAttribute(`data-${name}`) === wanted,
      );
      if (!button) throw new Error(`The popup offers no ${name} ${wanted}`);
      button.click();
    },
    [choice, value] as const,
  );
}

/** All words of the popup. */
export function readPopupText(popup: TestPage): Promise<string> {
  return popup.run(() => document.body.innerText);
}
