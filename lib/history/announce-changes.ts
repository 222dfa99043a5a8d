/**
 * Word of which rows were written or removed, from whoever did it to whoever holds rows in memory: so that nobody has to read
 * everything again.
 */

/** Keys of rows that were written or removed; or everything was removed. */
export type RowsChanged = readonly string[] | 'all';
type Listener = (changed: RowsChanged) => void;

const name = 'history-rows';
const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** Tells every context of the extension, this one before it returns. */
export function announceChange(changed: RowsChanged): void {
  for (const listen of listeners) listen(changed);
  if (channel) channel.postMessage(changed);
  else {
    const sending = new BroadcastChannel(name);
    sending.postMessage(changed);
    sending.close();
  }
}

/** Listens as long as the context lives. */
export function watchChanges(listen: Listener): void {
  listeners.add(listen);
  channel ??= new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<RowsChanged>) => listeners.forEach((one) => one(data));
}
