import { linkTo, type PlaceId } from '../../lib/ozon/pages/links';
import { cancelledOrdersUrl } from '../../lib/ozon/pages/order-url';
import type { Reader } from '../../lib/settings/readers';
import type { GuideHosts } from './guide-causes';
import type { GuideWords } from './guide-words';
import { Walkthrough, type WalkStep } from './walkthrough';
import { buyerWay, sellerWay } from './walkthroughs';

interface ByHandProps {
  words: GuideWords;
  reader: Reader;
  hosts: GuideHosts;
}

/** How to find the reason without the extension, for each reader, and whom to write to. */
export function ByHand({ words, reader, hosts }: ByHandProps) {
  const { t } = words;
  const { heading, cancelledOrders, buyer, seller, support } = words.texts.byHand;

  function linkOf(place: PlaceId | 'cancelled', host: string): NonNullable<WalkStep['link']> {
    if (place === 'cancelled') return { url: cancelledOrdersUrl(host), label: cancelledOrders };
    return { url: linkTo(place, { host }), label: t(`panel/places/${place}`) };
  }

  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">{heading}</h2>
      {reader !== 'buyer' && (
        <Walkthrough
          id="by-hand-seller"
          heading={seller.heading}
          steps={sellerWay.map(({ id, place }) => ({
            text: seller.steps[id],
            ...(place && { link: linkOf(place, hosts.seller) }),
          }))}
        />
      )}
      {reader !== 'seller' && (
        <Walkthrough
          id="by-hand-buyer"
          heading={buyer.heading}
          steps={buyerWay.map(({ id, place }) => ({ text: buyer.steps[id], ...(place && { link: linkOf(place, hosts.buyer) }) }))}
        />
      )}
      <section class="card warning" aria-labelledby="official-chat">
        <h3 id="official-chat">{support.heading}</h3>
        <p>{support.text}</p>
        <p>{t('notes/official-chat')}</p>
      </section>
    </section>
  );
}
