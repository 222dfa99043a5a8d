import type { Classify } from '../../classify/known-reason';
import { isAboutAnyOrder } from '../about-any-order';
import type { Reading } from '../sighting';
import { closestDialog } from './dialogs';
import type { PageMap } from './page-map';
import { pickReason } from './pick-reason';
import { eachTextElement, isControl } from './text';

/**
 * «Почему заказ отменён?» opened: the first sentence behind the title, or the one that is a reason by its meaning.
 * @param notices dialogs that are about other orders
 */
export function readWhyDialog(
  map: PageMap,
  root: Element,
  notices: ReadonlySet<Element>,
  classify: Classify,
): Reading<string> | undefined {
  const title = map.labels.find((label) => label.field === 'whyCancelled' && closestDialog(label.element));
  const dialog = title
    ? closestDialog(title.element)!
    : [...root.querySelectorAll('[role="dialog"], dialog[open], [aria-modal="true"]')].find(
        (found) => map.countOrders(found) === 0 && !notices.has(found),
      );
  if (!dialog) return undefined;
  const texts = [...eachTextElement(dialog, 80)].filter(
    ({ element, text }) =>
      !isControl(element) &&
      !element.closest('a[href]') &&
      text.length >= 6 &&
      text.length <= 400 &&
      /\p{L}/u.test(text) &&
      text !== title?.text,
  );
  const heard = (text: string) => {
    const found = classify(text, 'buyer');
    return found?.isWeak && !title ? undefined : found;
  };
  const shown = texts.map(({ text }) => text);
  const told = shown.flatMap((text) => heard(text) ?? []);
  if (isAboutAnyOrder(title ? shown : [], told)) return undefined;
  const reason =
    pickReason(texts, heard) ??
    (title ? texts.find(({ text }) => !/[?？]$/.test(text) && text.split(/\s+/).length + text.length / 8 > 2) : undefined);
  return reason && { value: reason.text, words: reason.text, where: title ? title.text : 'dialog' };
}
