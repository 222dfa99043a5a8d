import type { TestPage } from './test-browser';

/** The page's own document: its markup without panels, and how many nodes it has (a split text does not show in markup). */
export interface PageSnapshot {
  markup: string;
  nodes: number;
}

export function takeSnapshot(page: TestPage): Promise<PageSnapshot> {
  return page.run(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const panel of copy.querySelectorAll('cancellation-panel')) panel.remove();
    const walker = document.createTreeWalker(copy);
    let nodes = 1;
    while (walker.nextNode()) nodes += 1;
    return { markup: copy.outerHTML, nodes };
  });
}
