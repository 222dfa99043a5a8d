import { useState } from 'preact/hooks';
import type { Filter } from '../../lib/overview/filter';
import type { Facets } from '../../lib/overview/overview';
import { Field } from './field';
import { nameOfFilter } from './filter-names';
import { SearchBox } from './search-box';
import type { Words } from './words';

interface FilterBarProps {
  filter: Filter;
  facets: Facets;
  words: Words;
  onFilter: (filter: Filter) => void;
}

const dayChoices = ['7', '14', '30', '90', '365'] as const;

/** Search and filters. Only what the history holds is offered. */
export function FilterBar({ filter, facets, words, onFilter }: FilterBarProps) {
  const { translate, names } = words;
  const period = filter.days ?? (filter.from !== undefined || filter.to !== undefined ? 'own' : '');

  function set(change: { [Name in keyof Filter]: Filter[Name] | undefined }) {
    const changed = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined && value !== '');
    onFilter(Object.fromEntries(changed) as Filter);
  }

  function setPeriod(value: string) {
    if (value === 'own') set({ days: undefined, from: '', to: '' });
    else set({ days: (value || undefined) as Filter['days'], from: undefined, to: undefined });
    setOwn(value === 'own');
  }

  const [own, setOwn] = useState(period === 'own');
  const showOwn = own || period === 'own';
  const chips = (['product', 'reason'] as const).filter((name) => filter[name] !== undefined);
  const any = translate('filter/any');
  const select = <Name extends 'side' | 'store' | 'scheme' | 'party' | 'cause' | 'counts'>(
    name: Name,
    options: readonly { value: string; text: string }[],
  ) => (
    <Choose
      label={translate(`filter/${name}`)}
      name={name}
      value={filter[name] ?? ''}
      options={[{ value: '', text: any }, ...options]}
      onChoose={(value) => set({ [name]: value || undefined })}
    />
  );

  return (
    <search class="filters" aria-label={translate('filter/label')}>
      <SearchBox
        label={translate('filter/search')}
        hint={translate('filter/searchHint')}
        value={filter.search ?? ''}
        onSearch={(search) => set({ search })}
      />
      <Choose
        label={translate('filter/period')}
        name="period"
        value={showOwn ? 'own' : period}
        options={[
          { value: '', text: translate('filter/allTime') },
          ...dayChoices.map((days) => ({ value: days, text: translate('filter/days', { count: Number(days) }) })),
          { value: 'own', text: translate('filter/ownDays') },
        ]}
        onChoose={setPeriod}
      />
      {showOwn &&
        (['from', 'to'] as const).map((name) => (
          <Field key={name} label={translate(`filter/${name}`)}>
            {(id) => (
              <input
                id={id}
                type="date"
                value={filter[name] ?? ''}
                onChange={(event) => set({ days: undefined, [name]: event.currentTarget.value || undefined })}
              />
            )}
          </Field>
        ))}
      {facets.sides.length > 1 &&
        select(
          'side',
          facets.sides.map((value) => ({ value, text: translate(`side/${value}`) })),
        )}
      {facets.stores.length > 1 &&
        select(
          'store',
          facets.stores.map((value) => ({ value, text: value })),
        )}
      {facets.schemes.length > 1 &&
        select(
          'scheme',
          facets.schemes.map((value) => ({ value: value || '-', text: value || translate('schemeUnknown') })),
        )}
      {select(
        'party',
        facets.parties.map((value) => ({ value, text: names.parties[value] })),
      )}
      {select(
        'cause',
        facets.causes.map((value) => ({ value, text: names.causes[value].seller })),
      )}
      {select(
        'counts',
        (['yes', 'no', 'unknown', 'none'] as const).map((value) => ({ value, text: translate(`counts/${value}`) })),
      )}
      <div class="chips">
        {chips.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-label={translate('filter/remove', { name: nameOfFilter(name, filter) })}
            onClick={() => set({ [name]: undefined })}
          >
            <span>
              {translate(`filter/${name}`)} · {nameOfFilter(name, filter)}
            </span>
            <span aria-hidden="true">×</span>
          </button>
        ))}
        {Object.keys(filter).length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setOwn(false);
              onFilter({});
            }}
          >
            {translate('filter/clear')}
          </button>
        )}
      </div>
    </search>
  );
}

interface ChooseProps {
  label: string;
  /** `data-filter` of the list tells it. */
  name: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}

/** A list to choose one of. */
export function Choose({ label, name, value, options, onChoose }: ChooseProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} data-filter={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
