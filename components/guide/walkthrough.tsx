import { OutwardLink } from '../ui/outward-link';

export interface WalkStep {
  text: string;
  link?: { url: string | undefined; label: string };
}

/** A way to the reason, step by step, with links to the pages on it. */
export function Walkthrough({ id, heading, steps }: { id: string; heading: string; steps: readonly WalkStep[] }) {
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ol>
        {steps.map(({ text, link }) => (
          <li key={text}>
            {text} {link && <OutwardLink {...link} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
