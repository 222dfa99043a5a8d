/** Answers that a page received, and who they are from: the observer in the page's world, or somebody who forges them. */
import { isObject } from './tree';

/** The longest address and body of an answer that is read (characters). */
export const answerBounds = { url: 8_000, body: 8_000_000 } as const;

/** An answer that the page received, as the observer in the page's world passes it on. */
export interface Answer {
  url: string;
  body: string;
  /** The shop that the page's own request named (`x-o3-company-id`). */
  shopId?: string;
}

/** Whether something is an answer within the bounds: the page could forge it. By hand, so that no page carries a schema. */
export function isAnswer(value: unknown): value is Answer {
  if (!isObject(value)) return false;
  const { url, body, shopId } = value;
  return (
    typeof url === 'string' &&
    url.length <= answerBounds.url &&
    typeof body === 'string' &&
    body.length <= answerBounds.body &&
    (shopId === undefined || (typeof shopId === 'string' && /^\d{1,20}$/.test(shopId)))
  );
}

/** The longest text that may hold an answer: in it, every character of the body may be escaped. */
export const longestAnswer = 2 * answerBounds.body + 20_000;

/**
 * @param text an answer as the observer passes it on
 * @returns undefined for what is none
 */
export function parseAnswer(text: string): Answer | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isAnswer(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
