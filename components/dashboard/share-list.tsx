import { useState } from 'preact/hooks';
import type { Words } from './words';

interface ShareListProps {
  heading: string;
  shares: readonly { id: string; count: number }[];
  nameOf: (id: string) => string;
  words: Words;
  /** Narrows the filters to one of them. */
  onChoose: (id: string) => void;
}

const shownAtFirst = 8;

/** Counts as bars, most frequent first. Name and number are text; the bar only draws the number. */
export function ShareList({ heading, shares, nameOf, words, onChoose }: ShareListProps) {
  const { translate, writeNumber } = words;
  const [unfolded, setUnfolded] = useState(false);
  const hidden = shares.length > shownAtFirst + 1 ? shares.length - shownAtFirst : 0;
  const largest = Math.max(1, shares[0]?.count ?? 1);
  if (shares.length === 0) return null;
  return (
    <section class="shares">
      <h3>{heading}</h3>
      <ul>
        {(unfolded || hidden === 0 ? shares : shares.slice(0, shownAtFirst)).map(({ id, count }) => (
          <li key={id} data-share={id}>
            <button type="button" class="share-name" onClick={() => onChoose(id)}>
              {nameOf(id)}
            </button>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / largest}%` }} />
            </span>
            <span class="count">{writeNumber(count)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? translate('patterns/fewer') : translate('patterns/more', { count: hidden })}
        </button>
      )}
    </section>
  );
}
