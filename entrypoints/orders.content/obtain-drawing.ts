import { type DrawingKind, sendMessage } from '../../lib/messages/protocol';
import { type DrawPanel, findDrawing } from './panel-drawing';

/**
 * What draws panels: it is brought where it is not there.
 * @returns undefined where the browser refused
 * @throws where nobody is there to bring it
 */
export async function obtainDrawing(kind: DrawingKind): Promise<DrawPanel | undefined> {
  if (!findDrawing(kind)) await sendMessage('bringDrawing', kind);
  return findDrawing(kind);
}
