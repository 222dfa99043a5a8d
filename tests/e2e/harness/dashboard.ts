import type { TestBrowser, TestPage } from './test-browser';
import { waitUntil } from './wait-until';

/**
 * Opens the dashboard and waits until it has read the whole history.
 * @param hash its state, as `#view=data`
 */
export async function openDashboard(browser: TestBrowser, hash = ''): Promise<TestPage> {
  const page = await browser.openExtensionPage(`/dashboard.html${hash}`);
  await waitUntil('the dashboard has read the history', () =>
    page.run(() => document.querySelector('main')?.getAttribute('data-read') === 'all'),
  );
  return page;
}

/** The numbers of the orders that are drawn, from above. */
export function readOrders(page: TestPage): Promise<string[]> {
  return page.run(() =>
    [...document.querySelectorAll('.orders-body [data-order]')]
      .sort((one, other) => Number(one.getAttribute('aria-rowindex')) - Number(other.getAttribute('aria-rowindex')))
      .map((row) => row.getAttribute('data-order') ?? ''),
  );
}

/** How many orders the filters leave, as the dashboard tells it. */
export function readFound(page: TestPage): Promise<number> {
  return page.run(() => Number(document.querySelector('[data-found]')?.getAttribute('data-found') ?? -1));
}

/** Waits until the filters leave so many orders. */
export async function waitForFound(page: TestPage, count: number): Promise<void> {
  await waitUntil(`${count} orders are found`, async () => (await readFound(page)) === count);
}

/** Chooses from a list, as `party` `buyer`. */
export function chooseFilter(page: TestPage, filter: string, value: string): Promise<void> {
  return page.run(
    ([name, wanted]) => {
      const list = document.querySelector<HTMLSelectElement>(`select[data-filter="${name}"]`);
      if (!list) throw new Error(`There is no list ${name}`);
      list.value = wanted;
      if (list.value !== wanted) throw new Error(`${name} does not offer ${wanted}`);
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [filter, value] as const,
  );
}

/** Types into a field, replacing what it holds. */
export function fill(page: TestPage, selector: string, text: string): Promise<void> {
  return page.run(
    ([where, value]) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error(`There is no ${where}`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    [selector, text] as const,
  );
}

/** Presses the one control that a selector names, as soon as it is there and may be pressed. */
export function press(page: TestPage, selector: string): Promise<void> {
  return waitUntil(`${selector} can be pressed`, () =>
    page.run((where) => {
      const control = document.querySelector<HTMLElement>(where);
      if (!control || control.matches(':disabled')) return false;
      control.click();
      return true;
    }, selector),
  );
}

/** Catches the files that a page hands to the browser from now on. */
export function catchFiles(page: TestPage): Promise<void> {
  return page.run(() => {
    const files: { name: string; blob: Blob }[] = [];
    Object.assign(window, { caughtFiles: files });
    let last: Blob | undefined;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => make((last = blob));
    HTMLAnchorElement.prototype.click = function () {
      if (this.download && last) files.push({ name: this.download, blob: last });
    };
  });
}

/**
 * Presses a control that saves a file.
 * @returns its name and its bytes
 */
export async function saveAndRead(page: TestPage, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const before = await countCaught(page);
  await press(page, selector);
  await waitUntil('a file is saved', async () => (await countCaught(page)) > before, 20_000);
  const { name, bytes } = await page.run(async () => {
    const { name, blob } = (window as unknown as { caughtFiles: { name: string; blob: Blob }[] }).caughtFiles.at(-1)!;
    return { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  });
  return { name, bytes: Buffer.from(bytes) };
}

function countCaught(page: TestPage): Promise<number> {
  return page.run(() => (window as unknown as { caughtFiles: unknown[] }).caughtFiles.length);
}

/** Gives a file to the page's file picker. */
export function chooseFile(page: TestPage, text: string): Promise<void> {
  return page.run((content) => {
    const picker = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const data = new DataTransfer();
    data.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    picker.files = data.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
