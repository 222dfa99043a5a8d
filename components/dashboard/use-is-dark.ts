import { useEffect, useState } from 'preact/hooks';
import type { Look } from '../../lib/settings/preference-values';

/** Whether the page is dark, by choice or by the system's look. */
export function useIsDark(look: Look): boolean {
  const [isSystemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setSystemDark(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return look === 'system' ? isSystemDark : look === 'dark';
}
