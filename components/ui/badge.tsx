import { Icon, type IconName } from './icon';

/** A verdict in a word or two, told by drawing and text; the colour only repeats it. `tone` is a class of the style sheet. */
export function Badge({ icon, tone, text }: { icon: IconName; tone: string; text: string }) {
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  );
}
