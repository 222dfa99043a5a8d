import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import type { PanelView } from '../../../lib/explain/panel-view';

interface Shown {
  view?: PanelView;
  words?: string;
  form?: 'full' | 'compact';
}

/** A panel in a fresh element of the document; `show` renders it again in the same place, as the content script does. */
export function mountPanel(first: Shown) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => root.remove()); // the next file may find the same document
  const show = ({ view, words, form = 'full' }: Shown) =>
    act(() => render(<Panel key="10000001-0007-1" view={view} words={words} form={form} />, root));
  void show(first);

  const find = <E extends Element = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    show,
    find,
    text: () => root.textContent ?? '',
    click: (selector: string) => act(async () => find(selector).click()),
    type: (selector: string, value: string) =>
      act(() => {
        const box = find<HTMLTextAreaElement>(selector);
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
