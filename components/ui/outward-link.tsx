import { Icon } from './icon';

/** A link that opens beside the page. Where the address is missing or not https, its label stays as plain text. */
export function OutwardLink({ url, label }: { url: string | undefined; label: string }) {
  if (!url || !/^https:\/\//i.test(url)) return <span>{label}</span>;
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer">
      {label}
      <Icon name="outward" />
    </a>
  );
}
