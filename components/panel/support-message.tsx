import { useRef } from 'preact/hooks';
import type { PanelView } from '../../lib/explain/panel-view';
import { CopyButton } from '../ui/copy-button';

interface SupportMessageProps {
  message: PanelView['message'];
  labels: PanelView['labels'];
  draft: string | undefined;
  onDraft: (draft: string) => void;
}

/** The message to support: to be read, changed and copied; beside it the same in the reader's language where that differs, to be copied too: a cabinet's support may read it. */
export function SupportMessage({ message, labels, draft, onDraft }: SupportMessageProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const translation = useRef<HTMLParagraphElement>(null);
  const text = draft ?? message.text;

  function selectAll() {
    box.current?.focus();
    box.current?.select();
  }

  return (
    <div class="message">
      <div class="message-head">
        <h4>{labels.message}</h4>
        <CopyButton text={text} labels={labels} onFailure={selectAll} />
      </div>
      <div class="message-texts">
        <textarea
          ref={box}
          rows={6}
          aria-label={labels.message}
          {...(message.translation && { lang: '' })}
          value={text}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        {message.translation && (
          <div class="message-translation">
            <div class="message-head">
              <h5>{labels.translation}</h5>
              <CopyButton
                text={message.translation}
                labels={{ ...labels, copy: labels.copyTranslation }}
                onFailure={() => getSelection()?.selectAllChildren(translation.current!)}
              />
            </div>
            <p ref={translation}>{message.translation}</p>
          </div>
        )}
      </div>
    </div>
  );
}
