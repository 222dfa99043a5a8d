import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words';

/** How much the browser says is used. */
export function StorageSection({ stored, words }: { stored: number; words: Words }) {
  const { translate, writeMegabytes } = words;
  const [estimate, setEstimate] = useState<StorageEstimate>();
  useEffect(() => {
    void navigator.storage?.estimate().then(setEstimate, () => undefined);
  }, [stored]);
  return (
    <section class="card">
      <h2>{translate('storage/title')}</h2>
      <p>{translate('storage/stored', { count: stored })}</p>
      <p>
        {estimate?.usage === undefined
          ? translate('storage/unknown')
          : estimate.quota === undefined
            ? translate('storage/usedAlone', { used: writeMegabytes(estimate.usage) })
            : translate('storage/used', { used: writeMegabytes(estimate.usage), quota: writeMegabytes(estimate.quota) })}
      </p>
    </section>
  );
}
