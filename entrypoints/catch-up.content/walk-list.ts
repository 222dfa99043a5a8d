/**
 * Goes through a list of orders as a person would: scrolls, waits, presses "show more". Asks nothing of Ozon by itself: the page
 * loads what it loads when it is scrolled.
 */
import { findListOfOrders, type ListOfOrders } from '../../lib/catch-up/list-of-orders';
import { findShowMore } from '../../lib/catch-up/find-show-more';
import type { Ending } from '../../lib/catch-up/progress';
import { isSignInAddress, readsLikeRobotCheck, readsLikeSignIn } from '../../lib/ozon/pages/closed-doors';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { scrollOn } from './scroll-on';

/** How long a person looks before they scroll on: at least, and up to so much more (ms). */
const look = { least: 900, more: 900 };
/** A list that has brought nothing new for so long has come to its end (ms). */
const patience = 8_000;
const glance = 400;

export class ListWalk {
  readonly #seen = new Set<string>();
  readonly #kind = recogniseAddress(new URL(location.href))?.kind;
  #quietSince = performance.now();
  #pressed = new Set<number>();

  /** Orders met so far. */
  get rows(): number {
    return this.#seen.size;
  }

  /** Forgets how long nothing has come: after a pause. */
  restart(): void {
    this.#quietSince = performance.now();
    this.#pressed = new Set();
  }

  /**
   * One look at the page and one movement.
   * @returns why there is no going on, and undefined where there is
   */
  async step(): Promise<Ending | undefined> {
    const door = findClosedDoor();
    if (door) return door;
    if (!this.#isOnList()) return 'left';
    if (document.hidden) return void (await wait(glance), this.restart()); // a page in the back loads nothing
    const list = this.#lookAtRows();
    if (list && scrollOn(list)) {
      this.#quietSince = Math.max(this.#quietSince, performance.now() - patience / 2);
      return void (await wait(look.least + Math.random() * look.more));
    }
    if (list && this.#pressShowMore(list)) return void (await wait(look.least));
    if (performance.now() - this.#quietSince > patience) return this.rows > 0 ? 'nothing-more' : 'no-orders';
    await wait(glance);
    return undefined;
  }

  #isOnList(): boolean {
    const kind = recogniseAddress(new URL(location.href))?.kind;
    return kind !== undefined && kind === this.#kind;
  }

  #lookAtRows(): ListOfOrders | undefined {
    const list = findListOfOrders(document.body);
    const before = this.rows;
    for (const number of list?.numbers ?? []) this.#seen.add(number);
    if (this.rows > before) this.#quietSince = performance.now();
    return list;
  }

  /** Once for each state of the list: a button that brings nothing is not pressed again. */
  #pressShowMore(list: ListOfOrders): boolean {
    if (this.#pressed.has(this.rows)) return false;
    const button = findShowMore(list);
    if (!button) return false;
    this.#pressed.add(this.rows);
    this.#quietSince = performance.now();
    button.click();
    return true;
  }
}

function findClosedDoor(): Ending | undefined {
  if (readsLikeRobotCheck(document.title, document.body)) return 'robot-check';
  return readsLikeSignIn(document) || isSignInAddress(new URL(location.href)) ? 'signed-out' : undefined;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
