import { useState } from 'preact/hooks';
import type { PopupWords } from './popup-words';

export interface Share {
  id: string;
  name: string;
  count: number;
}

interface ShareBarsProps extends PopupWords {
  heading: string;
  shares: readonly Share[];
  /** How many are shown before "more" is asked for; all of them where absent. */
  limit?: number;
}

/** Who or what, as bars. Name and number are text; the bar only draws the number. */
export function ShareBars({ heading, shares, limit = Infinity, language, translate }: ShareBarsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const hidden = shares.length - limit > 1 ? shares.length - limit : 0; // "1 more" takes the room of the one
  const shown = hidden > 0 && !unfolded ? shares.slice(0, limit) : shares;
  const largest = Math.max(1, ...shares.map(({ count }) => count));
  const numbers = new Intl.NumberFormat(language);
  return (
    <section class="shares">
      <h2>{heading}</h2>
      <ul>
        {shown.map(({ id, name, count }) => (
          <li key={id} data-share={id}>
            <span class="name">{name}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / largest}%` }} />
            </span>
            <span class="count">{numbers.format(count)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? translate('fewerCauses') : translate('moreCauses', { count: hidden })}
        </button>
      )}
    </section>
  );
}
