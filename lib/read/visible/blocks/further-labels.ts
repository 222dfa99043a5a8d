import type { LabelMark } from '../marks/marks';
import type { Block } from './blocks';

/** Tells a block of labels that stand elsewhere, behind those that it was told of before. */
export function addLabels(block: Block, labels: readonly LabelMark[]): void {
  if (labels.length > 0) block.furtherLabels = [...(block.furtherLabels ?? []), ...labels];
}
