import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../lib/explain/panel-view';
import { OutwardLink } from '../ui/outward-link';
import { PanelFrame } from './panel-frame';
import type { Words } from './words';

export interface Description {
  view: PanelView;
  /** The order's own page. */
  url?: string;
}

interface OrderDialogProps {
  openKey: string;
  isDark: boolean;
  words: Words;
  describe: (key: string) => Promise<Description | undefined>;
  onClose: () => void;
}

/** The full explanation of one order, over the table. The browser keeps the focus inside and closes it by Escape. */
export function OrderDialog({ openKey, isDark, words, describe, onClose }: OrderDialogProps) {
  const { translate } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<{ key: string; description: Description | undefined }>();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  useEffect(() => {
    let current = true;
    void describe(openKey).then((description) => current && setFound({ key: openKey, description }));
    return () => {
      current = false;
    };
  }, [openKey, describe]);

  const shown = found?.key === openKey ? found : undefined;
  return (
    <dialog
      ref={dialog}
      class="order-dialog"
      aria-label={shown?.description?.view.title ?? translate('table/open', { number: '' })}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog-body">
        <div class="dialog-bar">
          {shown?.description && <h2>{shown.description.view.labels.heading}</h2>}
          {shown?.description?.url && <OutwardLink url={shown.description.url} label={translate('detail/openOrder')} />}
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {translate('detail/close')}
          </button>
        </div>
        {shown &&
          (shown.description ? (
            <PanelFrame key={openKey} view={shown.description.view} isDark={isDark} />
          ) : (
            <p>{translate('detail/gone')}</p>
          ))}
      </div>
    </dialog>
  );
}
