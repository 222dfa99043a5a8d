/** Line drawings of our own on a grid of 16 units; stroke and size come from the style sheet (`.icon`). */
const drawings = {
  buyer: 'M8 7.75a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.75 13.4c.5-2.4 2.5-3.65 5.25-3.65s4.75 1.25 5.25 3.65',
  seller:
    'M3.5 8.4v5.1h9V8.4M6.6 13.5v-2.9h2.8v2.9M3.6 2.5h8.8l1.1 3.8a1.83 1.83 0 0 1-3.67 0 1.83 1.83 0 0 1-3.66 0 1.83 1.83 0 0 1-3.67 0l1.1-3.8Z',
  ozon: 'M2.5 3h11v10h-11zM2.5 6h11M5 4.5h.01M7 4.5h.01M6.1 7.9l3.8 3.2M9.9 7.9l-3.8 3.2',
  carrier:
    'M3 11.5H1.5V4h8v7.5H6M9.5 6.5h2.6l2.4 2.6v2.4H13M4.5 12.9a1.45 1.45 0 1 0 0-2.9 1.45 1.45 0 0 0 0 2.9ZM11.5 12.9a1.45 1.45 0 1 0 0-2.9 1.45 1.45 0 0 0 0 2.9ZM9.5 11.5H10',
  question:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.3c.1-1 .8-1.6 1.75-1.6s1.7.65 1.7 1.55c0 1.35-1.75 1.35-1.75 2.75M8 11.2h.01',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.9V8l2.1 1.5',
  alert: 'M8 2.4 14.2 13.3H1.8zM8 6.5v3.1M8 11.4h.01',
  check: 'm3.2 8.5 3.1 3.1 6.5-7',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  outward: 'M9.5 3h3.5v3.5M12.8 3.2 7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  chevron: 'm4 6 4 4 4-4',
} as const;

export type IconName = keyof typeof drawings;

/** By whether a cancellation counts against the seller. */
export const verdictIcons = { yes: 'alert', no: 'check', unknown: 'question' } as const satisfies Record<string, IconName>;

/** A drawing that repeats what the text beside it says: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
