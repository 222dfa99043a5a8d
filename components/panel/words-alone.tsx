import { Icon } from '../ui/icon';

/** What a panel shows as long as it has no texts: Ozon's own words, and nothing claimed. No hooks: see `panel-shell.tsx`. */
export function WordsAlone({ words }: { words: string }) {
  return (
    <div class="panel compact">
      <div class="head">
        <span class="party">
          <Icon name="question" />
        </span>
        <q lang="">{words}</q>
      </div>
    </div>
  );
}
