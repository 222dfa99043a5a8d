import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../lib/messages/protocol';
import * as events from '../lib/observe/events';
import { isOrderPath } from '../lib/ozon/pages/order-paths';

const mostFailures = 5;

/**
 * On every page of Ozon, and next to nothing: has the page read when its address is an order page's, be it at load or after
 * the shop's own navigation. It holds on to nothing that would have to be ended with the extension: then, the asking fails.
 */
export default defineUnlistedScript({ globalName: false, main });

function main(): void {
  let isBrought = false;
  let failures = 0;
  const bringReader = () => {
    if (isBrought || !isOrderPath(location.pathname)) return;
    isBrought = true;
    sendMessage('bringReader').then(
      (done) => (isBrought = done),
      () => {
        isBrought = false;
        // The background ended before it answered. It is asked again, but not for ever.
        if (failures < mostFailures) setTimeout(bringReader, 250 * 2 ** failures++);
      },
    );
  };
  bringReader();
  // Caught on its way to the document: most pages never ask for that, and to make it known to this script takes its time.
  addEventListener(events.route, bringReader, true);
  addEventListener('popstate', bringReader);
}
