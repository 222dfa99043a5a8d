/** The lines of text that a part of a page shows, one after another: a line runs through small elements, and ends where it is broken. */
import { cleanWords } from './clean-words';
import { ignoredNames, textOf, tooltipSelector } from './element-text';
import { inlineTags } from './shown-numbers';

export interface Line {
  /** The element whose own text it is. */
  element: Element;
  text: string;
}

/** A tooltip is drawn elsewhere than in the line that it stands in: «Скопировано». */
const isPiece = (element: Element): boolean => inlineTags.has(element.nodeName) && !element.matches(tooltipSelector);

/** @returns at most `limit` lines, in order; empty ones are left out */
export function readLinesOf(part: Element, limit: number): Line[] {
  const lines: Line[] = [];
  const visit = (element: Element): void => {
    const hasOwnText = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue!));
    let line = '';
    const end = (): void => {
      const text = cleanWords(line);
      line = '';
      if (text && lines.length < limit) lines.push({ element, text });
    };
    for (const node of element.childNodes) {
      if (lines.length >= limit) return;
      if (node.nodeType === 3) line += node.nodeValue!;
      else if (node.nodeType !== 1 || ignoredNames.has(node.nodeName)) continue;
      else if (hasOwnText && isPiece(node as Element)) line += textOf(node as Element, 2_000);
      else {
        end();
        visit(node as Element);
      }
    }
    end();
  };
  visit(part);
  return lines;
}
