import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelView } from '../../lib/explain/panel-view';
import { Panel } from '../panel/panel';
import css from '../panel/panel.css?inline';

/** The same explanation as on Ozon's pages, in a shadow root of its own, as there. */
export function PanelFrame({ view, isDark }: { view: PanelView; isDark: boolean }) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element || element.shadowRoot) return;
    const root = element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet(); // the page's policy allows no inline style sheet
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return () => render(null, root);
  }, []);

  useLayoutEffect(() => {
    if (host.current?.shadowRoot) render(<Panel view={view} form="full" />, host.current.shadowRoot);
  }, [view]);

  return <div ref={host} class="panel-frame" data-look={isDark ? 'dark' : 'light'} />;
}
