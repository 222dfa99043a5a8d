import type { ListOfOrders } from '../../lib/catch-up/list-of-orders';

/** A person looks at most of a screenful anew. */
const shareOfScreen = 0.8;
/** Where the last row has come up so far, what follows is not the list any more. */
const listIsPast = 0.3;

/**
 * Scrolls on by a screenful, in whatever holds the rows: the window, or a box of the page's.
 * @returns false where there is nothing further down
 */
export function scrollOn({ last }: ListOfOrders): boolean {
  const scroller = findScroller(last);
  const height = scroller.clientHeight;
  const isAtEnd = scroller.scrollTop + height >= scroller.scrollHeight - 2;
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  if (isAtEnd || last.getBoundingClientRect().bottom - top < height * listIsPast) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scroller.scrollBy({ top: height * shareOfScreen, behavior });
  return true;
}

function findScroller(row: Element): Element {
  for (let around = row.parentElement; around && around !== document.body; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight + 1) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
