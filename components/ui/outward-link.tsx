import { Icon } from './icon';

/** The end of a label, which takes the arrow along to a new line: alone there, it would point at nothing. */
const lastLetters = /\S{0,4}$/;

/** A link that opens beside the page. Where the address is missing or not https, its label stays as plain text. */
export function OutwardLink({ url, label }: { url: string | undefined; label: string }) {
  if (!url || !/^https:\/\//i.test(url)) return <span>{label}</span>;
  const cut = label.search(lastLetters);
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer">
      {label.slice(0, cut)}
      <span class="tail">
        {label.slice(cut)}
        <Icon name="outward" />
      </span>
    </a>
  );
}
