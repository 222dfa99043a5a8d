/** How far something is; announced when it begins. */
export function ProgressLine({ label, share }: { label: string; share: number }) {
  return (
    <p class="progress-line" role="status">
      <span>{label}</span>
      <progress max={1} value={share} aria-label={label} />
    </p>
  );
}
