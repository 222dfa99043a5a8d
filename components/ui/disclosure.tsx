import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Content folded away under a line of text. The element keeps its own state, so a re-render never folds it again. */
export function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary>
        <Icon name="chevron" />
        <span>{label}</span>
      </summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
