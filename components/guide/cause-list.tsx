import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reader } from '../../lib/settings/readers';
import { CauseEntry } from './cause-entry';
import { findCauses } from './find-causes';
import { groupOf } from '../../lib/ozon/causes/causes';
import type { GuideCause } from './guide-causes';
import type { GuideWords } from './guide-words';
import { useUnfolding } from './use-unfolding';

interface CauseListProps {
  causes: readonly GuideCause[];
  reader: Reader;
  words: GuideWords;
}

/** Every cause with its remedies, by where it lies; a search leaves those that it means. */
export function CauseList({ causes, reader, words }: CauseListProps) {
  const { texts, format } = words;
  const [query, setQuery] = useState('');
  const found = useMemo(() => findCauses(query, new Map(causes.map(({ id, text }) => [id, text]))), [query, causes]);
  const shown = causes.filter(({ id }) => found.has(id));
  const groups = [...new Set(shown.map(({ id }) => groupOf(id)))];

  useUnfolding();
  useEffect(() => {
    const showAll = () => setQuery(''); // an address names a cause, whatever is being searched for
    addEventListener('hashchange', showAll);
    return () => removeEventListener('hashchange', showAll);
  }, []);

  return (
    <section aria-labelledby="causes">
      <h2 id="causes">{texts.causes.heading}</h2>
      <p>{texts.causes.intro}</p>
      <search class="search">
        <label for="search">{texts.causes.search}</label>
        <input
          id="search"
          type="search"
          value={query}
          placeholder={texts.causes.hint}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status" class="quiet">
          {shown.length > 0 ? `${texts.causes.shown} ${format.number(shown.length)}` : texts.causes.none}
        </p>
      </search>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{texts.causes.groups[group]}</h3>
          {shown
            .filter(({ id }) => groupOf(id) === group)
            .map((cause) => (
              <CauseEntry key={cause.id} cause={cause} reader={reader} words={words} isAlone={shown.length === 1} />
            ))}
        </section>
      ))}
    </section>
  );
}
