import { useEffect, useMemo, useState } from 'preact/hooks';
import { GuidePage } from '../../components/guide/guide-page';
import { guideTextsIn } from '../../lib/i18n/guide-texts';
import type { Language } from '../../lib/i18n/languages';
import { mainBuyerHost } from '../../lib/ozon/pages/hosts';
import type { Reader } from '../../lib/settings/readers';
import { chosenLanguage, chosenReader } from '../../lib/settings/settings';

interface GuideStart {
  language: Language;
  reader: Reader;
  sellerHost: string;
}

/** Holds what is chosen on the guide, and remembers it. */
export function GuideApp({ sellerHost, ...start }: GuideStart) {
  const [language, setLanguage] = useState(start.language);
  const [reader, setReader] = useState(start.reader);
  const hosts = useMemo(() => ({ seller: sellerHost, buyer: mainBuyerHost }), [sellerHost]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = guideTextsIn(language).title;
  }, [language]);

  return (
    <GuidePage
      language={language}
      reader={reader}
      hosts={hosts}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void chosenLanguage.write(chosen).catch(() => undefined); // the choice holds while the page is open
      }}
      onReader={(chosen) => {
        setReader(chosen);
        void chosenReader.write(chosen).catch(() => undefined);
      }}
    />
  );
}
