import { useId } from 'preact/hooks';
import type { Scope } from '../../lib/history/sum-up';
import { Choice } from '../ui/choice';
import type { PopupWords } from './popup-words';

interface ScopeChoiceProps {
  /** Every side and store that the history knows. */
  stores: readonly Required<Scope>[];
  scope: Scope;
  translate: PopupWords['translate'];
  onScope: (scope: Scope) => void;
}

/** Seller or buyer, and which store: shown where there is more than one. */
export function ScopeChoice({ stores, scope, translate, onScope }: ScopeChoiceProps) {
  const id = useId();
  const sides = new Set(stores.map(({ side }) => side));
  const side = scope.side ?? 'both';
  const eligible = stores.filter((one) => one.side === 'seller' && side !== 'buyer');
  if (sides.size < 2 && eligible.length < 2) return null;
  return (
    <div class="scope">
      {sides.size > 1 && (
        <Choice
          label={translate('scope/side')}
          name="side"
          options={(['both', 'seller', 'buyer'] as const).map((value) => ({ value, text: translate(`scope/${value}`) }))}
          chosen={side}
          onChoose={(value) => onScope(value === 'both' ? {} : { side: value })}
        />
      )}
      {eligible.length > 1 && (
        <>
          <label for={id} class="unseen">
            {translate('scope/store')}
          </label>
          <select
            id={id}
            value={scope.store ?? ''}
            onChange={({ currentTarget: { value } }) => onScope(value ? { side: 'seller', store: value } : { side: 'seller' })}
          >
            <option value="">{translate('scope/allStores')}</option>
            {eligible.map(({ store }) => (
              <option key={store} value={store}>
                {store}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
