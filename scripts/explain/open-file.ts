/** A file → the pages in it, whatever it was saved as: HTML, HAR, one JSON answer. */
import { readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { openHar } from './open-har';
import { findPageUrl, guessUrl } from './page-url';
import { largestFile, type SavedPage } from './saved-page';
import { UnreadableFileError } from './unreadable-file';

/**
 * @param url where the page stood, if a person says so: then the file's own word is not asked
 * @throws UnreadableFileError where there is nothing in it that the reader could look at
 */
export function openFile(file: string, url: URL | undefined): SavedPage[] {
  const text = readText(file);
  if (/^\s*[[{]/.test(text)) return openJson(file, text, url);
  if (!/<[a-z!]/i.test(text)) throw new UnreadableFileError(`${file} is neither a saved page, nor a HAR file, nor JSON.`);
  const where = url ? { url, isAssumed: false } : findPageUrl(text, new JSDOM(text).window.document);
  if (!where)
    throw new UnreadableFileError(
      `${file} does not say where its page stood, and it is none that can be told by its heading. Name its address: --url https://…`,
    );
  return [{ ...where, html: text, answers: [] }];
}

function openJson(file: string, text: string, url: URL | undefined): SavedPage[] {
  const value = parse(file, text);
  const har = openHar(value);
  if (har?.length === 0) throw new UnreadableFileError(`${file} holds no page of Ozon's orders.`);
  if (har) return url ? har.map((page) => ({ ...page, url, isAssumed: false })) : har;
  const where = url ? { url, isAssumed: false } : guessUrl(text);
  if (!where)
    throw new UnreadableFileError(`${file} tells of no orders of Ozon. If it does, say which page received it: --url https://…`);
  return [{ ...where, html: '', answers: [{ url: where.url.pathname, body: text }] }];
}

function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > largestFile) throw new UnreadableFileError(`${file} is larger than ${largestFile / 1_000_000} MB.`);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableFileError(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read.`, { cause: error });
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFileError(`${file} is damaged JSON: it may have been cut off.`, { cause: error });
  }
}
