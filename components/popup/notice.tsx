import { Icon } from '../ui/icon';

/** Something a person should know of their history before they trust its numbers. */
export function Notice({ text }: { text: string }) {
  return (
    <p class="notice" role="alert">
      <Icon name="alert" />
      <span>{text}</span>
    </p>
  );
}
