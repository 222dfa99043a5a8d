import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';

const copiedShownFor = 4_000; // milliseconds

interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  labels: { copy: string; copied: string; copyFailed: string };
  /** Called where the browser or the page's policy forbids the clipboard: select the text for a copy by hand. */
  onFailure: () => void;
}

/** Copies `text` and says in a live region whether that worked. */
export function CopyButton({ text, labels, onFailure }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();

  useEffect(() => setOutcome(undefined), [text]); // "copied" would be untrue of an edited text
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), copiedShownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    setOutcome(undefined); // so that a second success is announced again
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      onFailure();
      setOutcome('copyFailed');
    }
  }

  return (
    <div class="copy">
      <span role="status" class={`copy-outcome ${outcome ?? ''}`}>
        {outcome && <Icon name={outcome === 'copied' ? 'check' : 'alert'} />}
        {outcome && <span>{labels[outcome]}</span>}
      </span>
      <button type="button" class="button" onClick={copy}>
        <Icon name="copy" />
        <span>{labels.copy}</span>
      </button>
    </div>
  );
}
