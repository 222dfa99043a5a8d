import type { PanelView } from '../../lib/explain/panel-view';

interface EvidenceListProps {
  evidence: PanelView['evidence'];
  notUsedLabel: string;
}

/** Which field was read from which words in which place; readings that lost to a better one are marked. */
export function EvidenceList({ evidence, notUsedLabel }: EvidenceListProps) {
  return (
    <ul class="evidence">
      {evidence.map(({ field, words, where, used }) => (
        <li class={used ? '' : 'unused'}>
          <span class="field">{field}</span>{' '}
          <span>
            <q lang="">{words}</q> {!used && <span class="badge">{notUsedLabel}</span>}
            <span class="where">{where}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
