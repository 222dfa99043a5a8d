import { type Language, languages } from '../../lib/i18n/languages';
import { Choice } from './choice';

/** Each language in its own words, so that whoever reads none of the others finds theirs. */
const ownNames: Record<Language, string> = { 'zh-CN': '中文', ru: 'Русский', en: 'English' };

interface LanguageChoiceProps {
  label: string;
  chosen: Language;
  onChoose: (language: Language) => void;
}

/** The languages of the extension, to choose one. */
export function LanguageChoice({ label, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <Choice
      label={label}
      name="language"
      options={languages.map((value) => ({ value, text: ownNames[value], lang: value }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
