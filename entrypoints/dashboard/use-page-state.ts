import { useEffect, useState } from 'preact/hooks';
import { formatPageState, type PageState, parsePageState } from '../../lib/overview/page-state';

/**
 * What the address says, and a function that changes it. Sections and opened orders are steps of the browser's history;
 * typing in a filter is not.
 */
export function usePageState(): [PageState, (change: Partial<PageState>) => void] {
  const [state, setState] = useState(() => parsePageState(location.hash));

  useEffect(() => {
    const listen = () => setState(parsePageState(location.hash));
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);

  function change(changes: Partial<PageState>) {
    const next = { ...parsePageState(location.hash), ...changes };
    const address = formatPageState(next) || location.pathname;
    if ('open' in changes || 'view' in changes) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setState(next);
  }

  return [state, change];
}
