import { useEffect, useState } from 'preact/hooks';
import { askForAccess, readSiteAccess, type SiteAccess, watchAccess } from '../../lib/settings/site-access';

/**
 * The extension's access to Ozon's sites, as long as the popup is open (`refused`: it was asked for here, and not given), and a
 * function that asks for it, to be called first thing in a click.
 */
export function useSiteAccess(): [SiteAccess | 'refused' | undefined, () => void] {
  const [access, setAccess] = useState<SiteAccess | 'refused'>();
  useEffect(() => {
    const look = () => void readSiteAccess().then(setAccess);
    look();
    return watchAccess(look);
  }, []);
  return [access, () => void askForAccess().then((given) => setAccess(given ? 'all' : 'refused'))];
}
