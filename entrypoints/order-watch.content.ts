import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/messages/protocol';
import { events } from '../lib/observe/events';
import { excludedPatterns, matchPatterns } from '../lib/ozon/hosts';
import { recogniseAddress } from '../lib/ozon/pages';

const mostFailures = 5;

/**
 * On every page of Ozon, and next to nothing: has the page read when its address is an order page's, be it at load or after
 * the shop's own navigation.
 */
export default defineContentScript({
  matches: matchPatterns,
  excludeMatches: excludedPatterns,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let isBrought = false;
    let failures = 0;
    const bringReader = () => {
      if (isBrought || !recogniseAddress(new URL(location.href))) return;
      isBrought = true;
      sendMessage('bringReader', undefined).then(
        (done) => (isBrought = done),
        () => {
          isBrought = false;
          // The background ended before it answered. It is asked again, but not for ever.
          if (failures < mostFailures) ctx.setTimeout(bringReader, 250 * 2 ** failures++);
        },
      );
    };
    bringReader();
    ctx.addEventListener(document, events.route, bringReader);
    ctx.addEventListener(window, 'popstate', bringReader);
  },
});
