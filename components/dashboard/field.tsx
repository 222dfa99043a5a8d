import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A label above what it names. */
export function Field({ label, wide, children }: { label: string; wide?: boolean; children: (id: string) => ComponentChildren }) {
  const id = useId();
  return (
    <div class={`field ${wide ? 'wide' : ''}`}>
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
