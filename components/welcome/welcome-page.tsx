import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/languages';
import type { WelcomeTexts } from '../../lib/i18n/welcome-texts';
import { type Reader, readers } from '../../lib/settings/readers';
import { Choice } from '../ui/choice';
import { LanguageChoice } from '../ui/language-choice';
import { AccessCard, type Access } from './access-card';
import { StartLinks, type StartUrls } from './start-links';

interface WelcomePageProps {
  texts: WelcomeTexts;
  language: Language;
  reader: Reader;
  /** Absent until the browser has answered. */
  access: Access | undefined;
  urls: StartUrls;
  /** The sample panels. */
  children: ComponentChildren;
  onLanguage: (language: Language) => void;
  onReader: (reader: Reader) => void;
  onAllow: () => void;
}

/** What a person reads once, after the installation. */
export function WelcomePage(props: WelcomePageProps) {
  const { texts, language, reader, access, urls, children, onLanguage, onReader, onAllow } = props;
  return (
    <>
      <header class="masthead">
        <h1>{texts.title}</h1>
        <div class="choices">
          <LanguageChoice label={texts.language} chosen={language} onChoose={onLanguage} />
          <Choice
            label={texts.reader.label}
            name="reader"
            options={readers.map((value) => ({ value, text: texts.reader[value] }))}
            chosen={reader}
            onChoose={onReader}
          />
        </div>
        <p class="lead">{texts.lead}</p>
      </header>
      <main>
        {access && <AccessCard access={access} texts={texts.access} onAllow={onAllow} />}
        <StartLinks reader={reader} urls={urls} texts={texts.start} />
        <section aria-labelledby="sample">
          <h2 id="sample">{texts.sample.heading}</h2>
          <p class="quiet">{texts.sample.note}</p>
          {children}
        </section>
        <div class="promises">
          <Promises id="reads" {...texts.reads} />
          <Promises id="never" {...texts.never} />
        </div>
      </main>
      <footer>{texts.footer}</footer>
    </>
  );
}

function Promises({ id, heading, ...points }: { id: string; heading: string } & Record<string, string>) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {Object.entries(points).map(([point, text]) => (
          <li key={point}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
