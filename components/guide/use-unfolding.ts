import { useEffect } from 'preact/hooks';

/** Unfolds what the address names (`guide.html#seller.out-of-stock`), and everything for print. */
export function useUnfolding(): void {
  useEffect(() => {
    const unfoldNamed = () => {
      const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!(named instanceof HTMLDetailsElement)) return;
      named.open = true;
      named.scrollIntoView();
    };
    const afterRender = () => void requestAnimationFrame(unfoldNamed); // a search may have hidden it until now

    let unfolded: HTMLDetailsElement[] = [];
    const unfoldAll = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const one of unfolded) one.open = true;
    };
    const foldAgain = () => {
      for (const one of unfolded) one.open = false;
    };

    unfoldNamed();
    addEventListener('hashchange', afterRender);
    addEventListener('beforeprint', unfoldAll);
    addEventListener('afterprint', foldAgain);
    return () => {
      removeEventListener('hashchange', afterRender);
      removeEventListener('beforeprint', unfoldAll);
      removeEventListener('afterprint', foldAgain);
    };
  }, []);
}
