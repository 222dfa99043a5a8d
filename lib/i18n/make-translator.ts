/** The one way from a catalogue to its texts. */
import { createInstance } from 'i18next';
import type { Language } from './languages';

type Values = Readonly<Record<string, string | number>>;

/** Finds a text and fills in its values; `count` chooses the plural form. */
export type Translator<Key extends string> = (key: Key, values?: Values) => string;

/**
 * Makes the translator of one catalogue in one language. Values are put in as they are, whatever they hold: no markup,
 * placeholder or reference inside of a value is carried out.
 * @param everywhere values that any text may name
 */
export function makeTranslator<Key extends string>(
  language: Language,
  catalogue: object,
  everywhere: Values = {},
): Translator<Key> {
  const instance = createInstance({
    lng: language,
    fallbackLng: false, // the types see to it that no text is missing; a wrong language would only hide that
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    keySeparator: '/', // causes carry a dot in their ids
    pluralSeparator: '/', // plural forms lie below their text
    nsSeparator: false,
    contextSeparator: '/context/',
    interpolation: { escapeValue: false, defaultVariables: { ...everywhere } }, // everything is shown as text, never as markup
  });
  void instance.init();
  const plain = new Map<Key, string>(); // most texts take no values: found once, they stay the same
  return (key, values) => {
    if (values) return instance.t(key, { ...values, nest: false });
    const text = plain.get(key) ?? instance.t(key, { nest: false });
    plain.set(key, text);
    return text;
  };
}
