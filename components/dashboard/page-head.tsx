import { formatPageState, type PageState, views } from '../../lib/overview/page-state';
import type { Words } from './words';

/** The page's title and its sections, each at an address of its own. */
export function PageHead({ state, words: { translate } }: { state: PageState; words: Pick<Words, 'translate'> }) {
  return (
    <header class="page-head">
      <a class="skip" href="#content" onClick={focusContent}>
        {translate('skip')}
      </a>
      <h1>{translate('title')}</h1>
      <nav aria-label={translate('view/label')}>
        <ul>
          {views.map((view) => {
            const { open: _open, ...rest } = state;
            return (
              <li key={view}>
                <a
                  href={formatPageState({ ...rest, view }) || '#'}
                  data-view={view}
                  {...(view === state.view && { 'aria-current': 'page' as const })}
                >
                  {translate(`view/${view}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}

/** The part behind `#` holds the page's state: the jump is made by hand. */
function focusContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
