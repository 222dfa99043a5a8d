import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Access } from '../../components/welcome/access-card';
import { SamplePanel } from '../../components/welcome/sample-panel';
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { Side } from '../../lib/cancellation';
import { describeCancellation } from '../../lib/explain/describe';
import type { Language } from '../../lib/i18n/languages';
import { welcomeTextsIn } from '../../lib/i18n/welcome-texts';
import { buyerOrdersUrl, cancelledOrdersUrl } from '../../lib/ozon/pages/order-url';
import type { Reader } from '../../lib/settings/readers';
import { chosenLanguage, chosenReader } from '../../lib/settings/settings';
import { askForAccess, readSiteAccess, watchAccess } from '../../lib/settings/site-access';
import { makeSampleRecords } from './sample-records';

interface WelcomeStart {
  language: Language;
  reader: Reader;
  sellerHost: string;
}

/** Holds what is chosen on the welcome page, remembers it, and sees to the access to Ozon's pages. */
export function WelcomeApp({ sellerHost, ...start }: WelcomeStart) {
  const [language, setLanguage] = useState(start.language);
  const [reader, setReader] = useState(start.reader);
  const [access, setAccess] = useState<Access>();
  const texts = welcomeTextsIn(language);
  const sides: readonly Side[] = reader === 'both' ? ['seller', 'buyer'] : [reader];
  const views = useMemo(() => {
    const now = new Date();
    const { seller, buyer } = makeSampleRecords(sellerHost, now);
    return { seller: describeCancellation(seller, language, { now }), buyer: describeCancellation(buyer, language, { now }) };
  }, [language, sellerHost]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  useEffect(() => {
    const look = () => void readSiteAccess().then((has) => setAccess(has === 'all' ? 'given' : 'withheld'));
    look();
    return watchAccess(look);
  }, []);

  return (
    <WelcomePage
      texts={texts}
      language={language}
      reader={reader}
      access={access}
      urls={{
        seller: cancelledOrdersUrl(sellerHost),
        buyer: buyerOrdersUrl,
        guide: '/guide.html',
      }}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void chosenLanguage.write(chosen).catch(() => undefined); // the choice holds while the page is open
      }}
      onReader={(chosen) => {
        setReader(chosen);
        void chosenReader.write(chosen).catch(() => undefined);
      }}
      onAllow={() => void askForAccess().then((given) => setAccess(given ? 'given' : 'refused'))}
    >
      {sides.map((side, index) => (
        <SamplePanel key={side} view={views[side]} form={index === 0 ? 'full' : 'compact'} />
      ))}
    </WelcomePage>
  );
}
