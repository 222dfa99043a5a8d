import type { WelcomeTexts } from '../../lib/i18n/welcome-texts';
import type { Reader } from '../../lib/settings/readers';
import { Icon } from '../ui/icon';

export interface StartUrls {
  seller: string;
  buyer: string;
  guide: string;
}

interface StartLinksProps {
  reader: Reader;
  urls: StartUrls;
  texts: WelcomeTexts['start'];
}

/** The ways on: straight to the cancelled orders, and to the guide. */
export function StartLinks({ reader, urls, texts }: StartLinksProps) {
  return (
    <section aria-labelledby="start">
      <h2 id="start">{texts.heading}</h2>
      <div class="ways">
        {reader !== 'buyer' && <Way url={urls.seller} label={texts.seller} icon="seller" />}
        {reader !== 'seller' && <Way url={urls.buyer} label={texts.buyer} icon="buyer" />}
        <Way url={urls.guide} label={texts.guide} icon="question" />
      </div>
      <p class="quiet">{texts.pin}</p>
    </section>
  );
}

function Way({ url, label, icon }: { url: string; label: string; icon: 'seller' | 'buyer' | 'question' }) {
  return (
    <a class="way" href={url} target="_blank" rel="noreferrer">
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}
