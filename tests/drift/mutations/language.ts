/** The interface in another language: labels, column titles, status words, tabs. Reasons keep theirs, as the cabinet's do. */
import { listTexts, type Mutation } from '../page';
import { languages, translateText } from '../words';

export const changeLanguage: Mutation = ({ document }, random) => {
  const language = random.pick(languages);
  let count = 0;
  for (const text of listTexts(document)) {
    const translated = translateText(text.data, language);
    if (translated === undefined || translated === text.data) continue;
    text.data = translated;
    count += 1;
  }
  return count > 0 ? {} : undefined;
};
