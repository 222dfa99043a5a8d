import { useMemo } from 'preact/hooks';
import type { Language } from '../../lib/i18n/languages';
import { type Reader, readers } from '../../lib/settings/readers';
import { Choice } from '../ui/choice';
import { LanguageChoice } from '../ui/language-choice';
import { ByHand } from './by-hand';
import { CauseList } from './cause-list';
import { workedExamples } from './examples';
import { listGuideCauses, type GuideHosts } from './guide-causes';
import { guideWordsIn } from './guide-words';
import { Example } from './worked-example';

interface GuidePageProps {
  language: Language;
  reader: Reader;
  hosts: GuideHosts;
  onLanguage: (language: Language) => void;
  onReader: (reader: Reader) => void;
}

/** The guide: the way to the reason by hand, every cause with its remedies, three worked examples. */
export function GuidePage({ language, reader, hosts, onLanguage, onReader }: GuidePageProps) {
  const words = useMemo(() => guideWordsIn(language), [language]);
  const causes = useMemo(() => listGuideCauses(language, hosts), [language, hosts]);
  const { texts } = words;
  const sections = { 'by-hand': texts.byHand.heading, causes: texts.causes.heading, examples: texts.examples.heading };
  return (
    <>
      <header class="masthead">
        <h1>{texts.title}</h1>
        <div class="choices">
          <Choice
            label={texts.reader.label}
            name="reader"
            options={readers.map((value) => ({ value, text: texts.reader[value] }))}
            chosen={reader}
            onChoose={onReader}
          />
          <LanguageChoice label={texts.language} chosen={language} onChoose={onLanguage} />
        </div>
        <p class="lead">{texts.intro}</p>
        <nav aria-label={texts.contents}>
          <ul>
            {Object.entries(sections).map(([id, heading]) => (
              <li key={id}>
                <a class="link" href={`#${id}`}>
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <ByHand words={words} reader={reader} hosts={hosts} />
        <CauseList causes={causes} reader={reader} words={words} />
        <section aria-labelledby="examples">
          <h2 id="examples">{texts.examples.heading}</h2>
          <div class="examples">
            {workedExamples.map((example) => (
              <Example key={example.id} example={example} words={words} />
            ))}
          </div>
        </section>
      </main>
      <footer>{texts.footer}</footer>
    </>
  );
}
