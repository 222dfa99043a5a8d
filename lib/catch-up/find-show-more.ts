import { showMoreWords } from '../ozon/pages/show-more-words';
import { branchOf, type ListOfOrders } from './list-of-orders';

/** What stands apart from the list, or asks something of the person. */
const elsewhere =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="menu"], [role="listbox"], nav, header, footer, aside, a[href]';

/**
 * Finds the button that makes the list longer. The words alone decide, as a whole; and it must be a plain button, in sight, below
 * the list and of the list: not in a dialog, not in a row, not under a heading of its own.
 */
export function findShowMore(list: ListOfOrders): HTMLElement | undefined {
  const { ownerDocument } = list.container;
  const buttons = ownerDocument.querySelectorAll<HTMLElement>('button, [role="button"]');
  return [...buttons].find((button) => isShowMore(button) && isOfList(button, list));
}

function isShowMore(button: HTMLElement): boolean {
  const words = (button.textContent ?? '').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
  return showMoreWords.includes(words) && isPlain(button) && button.getClientRects().length > 0;
}

/** One that submits, leads away, unfolds, or cannot be pressed is none of ours. */
function isPlain(button: HTMLElement): boolean {
  const submits = button instanceof HTMLButtonElement && button.type !== 'button' && button.form !== null;
  const isOff = button.matches(':disabled, [aria-disabled="true"]');
  return !submits && !isOff && !button.closest(elsewhere) && !button.matches('[aria-expanded], [aria-haspopup], [formaction]');
}

function isOfList(button: Element, list: ListOfOrders): boolean {
  if (!follows(button, list.last) || list.last.contains(button)) return false;
  const lastRow = branchOf(list, list.last);
  if (lastRow?.contains(button)) return false;
  const headings = button.ownerDocument.querySelectorAll('h1, h2, h3, h4, [role="heading"]');
  return ![...headings].some((heading) => follows(heading, list.last) && follows(button, heading) && !lastRow?.contains(heading));
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
