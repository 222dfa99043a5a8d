/** A line of a list, as it stands in a page: drawn without Preact, and handed over to Preact when it is pressed. */
import { h, options, render } from 'preact';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import { findDrawing } from '../../../entrypoints/orders.content/panel-drawing';
import { PanelHost } from '../../../entrypoints/orders.content/panel-host';
import panelLine from '../../../entrypoints/panel-line';
import panelWhole from '../../../entrypoints/panel-whole';
import type { PanelView } from '../../../lib/explain/panel-view';
import type { DrawingKind } from '../../../lib/messages/protocol';
import type { Sight } from '../../../lib/sight';
import { buyerGetsMoneyBack, sellerCounts, sellerDoesNotCount } from './sample-views';

const sight = { order: '10000001-0007-1', cause: 'seller.out-of-stock', words: 'Товар закончился' } as Sight;

let obtain: ReturnType<typeof vi.fn<(kind: DrawingKind) => Promise<ReturnType<typeof findDrawing>>>>;

beforeAll(() => {
  // Preact renders in a later turn; here, at once.
  options.debounceRendering = (rerender) => rerender();
  void panelLine.main();
  void panelWhole.main();
});

beforeEach(() => {
  document.body.replaceChildren();
  obtain = vi.fn(async (kind) => findDrawing(kind));
});

function mount(view?: PanelView) {
  const place = { spot: { parent: document.body }, form: 'compact', look: 'light' } as const;
  const host = new PanelHost(sight, place);
  host.update(sight, view);
  host.draw(findDrawing('line')!, obtain);
  const root = host.element.shadowRoot!;
  return { host, root, button: root.querySelector('button')! };
}

const unfold = async ({ root, button }: ReturnType<typeof mount>) => {
  button.click();
  await vi.waitUntil(() => root.querySelector('textarea'), 30_000);
};

const isUnfolded = ({ root }: ReturnType<typeof mount>) =>
  root.querySelector('button')!.getAttribute('aria-expanded') === 'true' && !root.querySelector<HTMLElement>('.fold')!.hidden;

it('is drawn closed, with nothing behind it', () => {
  const line = mount(sellerCounts);
  expect(isUnfolded(line)).toBe(false);
  expect(line.root.textContent).toContain(sellerCounts.title);
  expect(line.root.querySelector('.fold')!.childElementCount).toBe(0);
  expect(obtain).not.toHaveBeenCalled();
});

it('unfolds, and its button keeps the focus, as the same element', async () => {
  const line = mount(sellerCounts);
  const elements = [...line.root.querySelectorAll('*')];
  line.button.focus();
  await unfold(line);
  expect(isUnfolded(line)).toBe(true);
  expect(line.root.activeElement).toBe(line.button);
  expect(elements.every((element) => line.root.contains(element))).toBe(true);
  expect(line.root.querySelectorAll('.panel')).toHaveLength(1);
  expect(line.root.adoptedStyleSheets).toHaveLength(1);
  expect(line.root.childElementCount).toBe(1);
});

it('looks as if Preact had drawn it from the start', async () => {
  const line = mount(sellerCounts);
  await unfold(line);
  const other = document.createElement('div');
  render(h(Panel, { view: sellerCounts, form: 'compact', startsUnfolded: true }), other);
  expect(line.root.lastElementChild!.innerHTML).toBe(other.innerHTML);
});

it('folds and unfolds again, once for each press', async () => {
  const line = mount(sellerCounts);
  await unfold(line);
  line.button.click();
  expect(isUnfolded(line)).toBe(false);
  line.button.click();
  expect(isUnfolded(line)).toBe(true);
  expect(obtain).toHaveBeenCalledTimes(1);
});

it('unfolds once where it is pressed twice before what unfolds it has come', async () => {
  const line = mount(sellerCounts);
  line.button.click();
  line.button.click();
  await vi.waitUntil(() => line.root.querySelector('textarea'), 30_000);
  await new Promise((resolve) => setTimeout(resolve));
  expect(isUnfolded(line)).toBe(true);
  expect(obtain).toHaveBeenCalledTimes(1);
});

it('stays where what unfolds it does not come, and the next press tries again', async () => {
  const line = mount(sellerCounts);
  obtain.mockResolvedValueOnce(undefined);
  line.button.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isUnfolded(line)).toBe(false);
  await unfold(line);
  expect(isUnfolded(line)).toBe(true);
});

it('comes to nothing where the panel has gone meanwhile', async () => {
  const line = mount(sellerCounts);
  line.button.click();
  line.host.remove();
  await new Promise((resolve) => setTimeout(resolve));
  expect(line.root.querySelector('textarea')).toBeNull();
});

it('keeps the button, and with it the focus, when other texts come', () => {
  const line = mount(sellerCounts);
  line.button.focus();
  line.host.update(sight, sellerDoesNotCount);
  expect(line.root.activeElement).toBe(line.button);
  const fresh = mount(sellerDoesNotCount);
  expect(line.root.lastElementChild!.innerHTML).toBe(fresh.root.lastElementChild!.innerHTML);
});

it('shows Ozon’s words as long as there are no texts, which nobody can press', () => {
  const line = mount();
  expect(line.root.textContent).toBe(sight.words);
  line.root.querySelector<HTMLElement>('.head')!.click();
  expect(obtain).not.toHaveBeenCalled();
  line.host.update(sight, buyerGetsMoneyBack);
  expect(line.root.textContent).toContain(buyerGetsMoneyBack.title);
  expect(line.root.textContent).not.toContain(sight.words);
});

it('keeps a message as it was changed when other texts come, and starts anew for another order', async () => {
  const line = mount(sellerCounts);
  await unfold(line);
  const box = line.root.querySelector('textarea')!;
  box.value = 'Моё сообщение';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  line.host.update(sight, sellerDoesNotCount);
  expect(line.root.querySelector('textarea')!.value).toBe('Моё сообщение');
  expect(line.root.querySelector('.title')!.textContent).toBe(sellerDoesNotCount.title);

  line.host.update({ ...sight, order: '10000001-0008-1' }, sellerDoesNotCount);
  expect(isUnfolded(line)).toBe(false);
  expect(line.root.querySelector('textarea')).toBeNull();
});

it('keeps from the page what is done in it, folded and unfolded', async () => {
  const heard = vi.fn();
  document.body.addEventListener('click', heard);
  const line = mount(sellerCounts);
  await unfold(line);
  line.button.click();
  document.body.removeEventListener('click', heard);
  expect(heard).not.toHaveBeenCalled();
});
