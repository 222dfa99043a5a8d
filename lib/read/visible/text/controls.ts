/** Things that are pressed: their words name what would be done, not what is. */
import { mayHoldNumbers } from '../../words/numbers';
import { textOf } from './element-text';

const controls =
  'button, [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="radio"], [role="checkbox"], [role="switch"], label, option, summary, nav, [role="navigation"], [role="tablist"], [role="menu"], [role="listbox"]';

const namesNumber =
  /(?:№|номер|заявк|запрос|заказ|отправлени|request|order|shipment|posting|申请|请求|订单|货件)\D{0,12}\d{5}|\d{5}-\d{3}/i;

/** True inside a small control: a tab, a filter, a button. A whole card that can be pressed is none. */
export function isControl(element: Element): boolean {
  const control = findControl(element);
  const words = control ? textOf(control, 60) : '';
  if (control && words.length <= 60) return !isOrderToChoose(control, words);
  const link = element.closest('a[href]');
  return Boolean(
    link &&
    textOf(link, 40).length <= 40 &&
    /[?&](?:tab|status|selectedTab|filter)=/i.test(link.getAttribute('href')!) &&
    !/\d{6}-\d{3}/.test(link.getAttribute('href')!),
  );
}

/**
 * True for one of a list of orders, put together of several parts: a row that is chosen or unfolded. What a field of search suggests is a
 * line, and a number that can be copied has a sign beside it.
 */
function isOrderToChoose(control: Element, words: string): boolean {
  const isRow = control.matches('[role="option"]')
    ? control.childElementCount > 1
    : control.matches('button, [role="button"], summary') && control.childElementCount > 2 && /\d{6,}-\d{3,}-\d{1,2}/.test(words);
  return isRow && mayHoldNumbers(words);
}

/** What a head unfolds that names it by a number: a row «Заявка 700418 · На рассмотрении». A fold «Отменено» may be a filter. */
export function unfoldedBy(element: Element): Element | null {
  const head = element.closest('summary, button[aria-expanded], [role="button"][aria-expanded]');
  if (!head || !namesNumber.test(textOf(head, 200))) return null;
  return head.tagName === 'SUMMARY' ? head.parentElement : head;
}

/** A `<label>` that belongs to nothing one can fill in is a caption. */
function findControl(element: Element): Element | null {
  const control = element.closest(controls);
  const isCaption =
    control?.tagName === 'LABEL' && !control.hasAttribute('for') && control.querySelector('input, select, textarea') === null;
  return isCaption ? control.parentElement && findControl(control.parentElement) : control;
}
