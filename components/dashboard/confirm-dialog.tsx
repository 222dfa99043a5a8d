import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  question: string;
  /** The buttons. The one that changes nothing has the focus. */
  children: ComponentChildren;
  onClose: () => void;
}

/** Asks once more. The browser keeps the focus inside, closes it by Escape, and gives the focus back. */
export function ConfirmDialog({ question, children, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close(); // before it is taken away, for the focus goes back at closing only
  }, []);
  return (
    <dialog ref={dialog} class="confirm" role="alertdialog" aria-label={question} onClose={onClose}>
      <p>{question}</p>
      <div class="actions">{children}</div>
    </dialog>
  );
}
