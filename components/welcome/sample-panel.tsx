import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelView } from '../../lib/explain/panel-view';
import { Panel } from '../panel/panel';
import css from '../panel/panel.css?inline';

/** A panel outside of Ozon's pages, in a shadow root as there: the panel's style sheet belongs to one. */
export function SamplePanel({ view, form }: { view: PanelView; form: 'full' | 'compact' }) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css); // the pages' policy allows no <style>
    root.adoptedStyleSheets = [sheet];
    return () => render(null, root);
  }, []);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const look = () => host.current?.setAttribute('data-look', dark.matches ? 'dark' : 'light');
    look();
    dark.addEventListener('change', look);
    return () => dark.removeEventListener('change', look);
  }, []);

  useEffect(() => {
    if (host.current?.shadowRoot) render(<Panel view={view} form={form} />, host.current.shadowRoot);
  }, [view, form]);

  return <div ref={host} />;
}
