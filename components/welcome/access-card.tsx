import type { WelcomeTexts } from '../../lib/i18n/welcome-texts';
import { Icon } from '../ui/icon';

/** `refused`: it was asked for on this page, and not given. */
export type Access = 'given' | 'withheld' | 'refused';

interface AccessCardProps {
  access: Access;
  texts: WelcomeTexts['access'];
  onAllow: () => void;
}

/** Whether the browser lets the extension read Ozon's pages; where it does not, a button to ask for it. */
export function AccessCard({ access, texts, onAllow }: AccessCardProps) {
  const isGiven = access === 'given';
  return (
    <section class={`card access ${access}`} aria-labelledby="access" aria-live="polite">
      <h2 id="access">
        <Icon name={isGiven ? 'check' : 'alert'} />
        <span>{texts.heading}</span>
      </h2>
      <p>{texts[access]}</p>
      {!isGiven && (
        <p>
          <button type="button" class="button" onClick={onAllow}>
            {texts.allow}
          </button>
        </p>
      )}
    </section>
  );
}
