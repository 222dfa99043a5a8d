import { parseArgs } from 'node:util';
import type { Language } from '../../lib/i18n/languages';
import { UnreadableFileError } from './unreadable-file';

export interface Options {
  file: string;
  /** Where the page stood, if a person says so. */
  url?: URL;
  language: Language;
  json: boolean;
}

export const usage = 'npm run explain -- FILE [--url URL] [--lang zh|ru|en] [--json]';
const languageOf: Readonly<Record<string, Language>> = { zh: 'zh-CN', 'zh-CN': 'zh-CN', ru: 'ru', en: 'en' };

/** @throws UnreadableFileError with a sentence on what is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseOrSay(args);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UnreadableFileError(`Name one file: ${usage}`);
  const language = languageOf[values.lang ?? 'en'];
  if (!language) throw new UnreadableFileError(`There is no language ${values.lang ?? ''}: choose zh, ru or en.`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UnreadableFileError(`${values.url} is no address. A whole one is needed: https://…`);
  return { file, language, json: values.json ?? false, ...(values.url !== undefined && { url: new URL(values.url) }) };
}

function parseOrSay(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UnreadableFileError(
      `${error instanceof Error ? error.message.split('\n')[0]! : 'The options are wrong.'} Use: ${usage}`,
    );
  }
}
