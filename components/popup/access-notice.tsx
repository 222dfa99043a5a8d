import type { PopupKey } from '../../lib/i18n/catalogue';
import { Icon } from '../ui/icon';
import type { PopupWords } from './popup-words';

/** How the browser withholds Ozon's pages: all sites, some (the open page may be one), or still, after it was asked. */
export type Withheld = 'none' | 'some' | 'refused';

const keys: Record<Withheld, PopupKey> = { none: 'access/none', some: 'access/some', refused: 'access/refused' };

/** Says that the browser withholds Ozon's pages, with one button to allow them. */
export function AccessNotice({
  withheld,
  translate,
  onAllow,
}: Pick<PopupWords, 'translate'> & { withheld: Withheld; onAllow: () => void }) {
  return (
    <section class="notice access" role="alert" data-withheld={withheld}>
      <Icon name="alert" />
      <div>
        <p>{translate(keys[withheld])}</p>
        <p>
          <button type="button" class="allow" onClick={onAllow}>
            {translate('access/allow')}
          </button>
        </p>
      </div>
    </section>
  );
}
