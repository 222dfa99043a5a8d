import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../components/panel/panel';
import { type Drawing, offerDrawing } from './orders.content/panel-drawing';
import { dressRoot } from './orders.content/panel-root';

/** Brought in when a person unfolds a line of a list, or a page about one order is to have its panel. */
export default defineUnlistedScript({ globalName: false, main: () => offerDrawing('whole', drawPanel) });

/** Where the root holds a line, it was pressed: Preact takes its elements over, so that they keep the focus. */
function drawPanel(root: ShadowRoot): Drawing {
  let startsUnfolded = root.hasChildNodes();
  const body = dressRoot(root);
  return {
    show({ key, view, words, form }) {
      render(<Panel key={key} view={view} words={words} form={form} startsUnfolded={startsUnfolded} />, body);
      startsUnfolded = false; // another order's starts anew
    },
    end: () => render(null, body),
  };
}
