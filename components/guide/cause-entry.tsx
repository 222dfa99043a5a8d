import type { Reader } from '../../lib/settings/readers';
import { Badge } from '../ui/badge';
import { Icon, verdictIcons } from '../ui/icon';
import type { GuideCause } from './guide-causes';
import type { GuideWords } from './guide-words';
import { Remedies } from './remedies';

interface CauseEntryProps {
  cause: GuideCause;
  reader: Reader;
  words: GuideWords;
  /** The only one that is left to show: then it unfolds by itself. */
  isAlone: boolean;
}

/** One cause, folded: its name, and what it means to whom. Its id in the page is the cause's. */
export function CauseEntry({ cause: { id, seller, buyer, wordings }, reader, words, isAlone }: CauseEntryProps) {
  const { t, texts } = words;
  const verdict = seller.counts?.verdict ?? 'unknown';
  const happened = (view: typeof seller) => (id === 'unknown' ? texts.causes.unknownHappened : view.happened);
  const countsLine = verdict === 'unknown' ? { text: texts.causes.countsUnsaid } : seller.counts?.line;
  return (
    <details id={id} class="cause" open={isAlone}>
      <summary>
        <Icon name="chevron" />
        <h4>{reader === 'buyer' ? buyer.title : seller.title}</h4>
        {reader !== 'buyer' && seller.counts && <Badge icon={verdictIcons[verdict]} tone={verdict} text={seller.counts.badge} />}
      </summary>
      <div class="cause-body">
        {reader !== 'buyer' && (
          <Remedies
            heading={texts.causes.forSeller}
            view={seller}
            happened={happened(seller)}
            countsLine={countsLine}
            words={words}
          />
        )}
        {reader !== 'seller' && (
          <Remedies
            heading={texts.causes.forBuyer}
            view={buyer}
            happened={happened(buyer)}
            countsLine={undefined}
            words={words}
          />
        )}
        {wordings.length > 0 && (
          <section class="wordings">
            <h5>{t('panel/labels/ozonsWords')}</h5>
            <ul>
              {wordings.map((one) => (
                <li key={one.words}>
                  <q lang={one.language}>{one.words}</q>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  );
}
