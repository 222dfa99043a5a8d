import { en } from '../../../lib/i18n/en';
import type { Language } from '../../../lib/i18n/languages';
import { ru } from '../../../lib/i18n/ru';
import { zhCN } from '../../../lib/i18n/zh-CN';

/** Every text of a language with the way to it, `steps/seller/appeal`. */
export function listTexts(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  collect({ en, ru, 'zh-CN': zhCN }[language], '', texts);
  return texts;
}

function collect(node: unknown, way: string, texts: Map<string, string>): void {
  if (typeof node === 'string') texts.set(way, node);
  else if (node && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) collect(value, way ? `${way}/${key}` : key, texts);
  }
}
