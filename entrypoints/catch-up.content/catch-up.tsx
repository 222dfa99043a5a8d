/** One reading of a list, from its card to its end: walks, tells the background how far it has come, shows what comes back. */
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { CatchUpCard } from '../../components/catch-up/catch-up-card';
import css from '../../components/catch-up/catch-up-card.css?inline';
import type { CatchUpView } from '../../lib/catch-up/catch-up-view';
import type { Step } from '../../lib/catch-up/progress';
import { sendMessage } from '../../lib/messages/protocol';
import { ownElements } from '../../lib/own-elements';
import { lookAround } from '../orders.content/look';
import { ListWalk } from './walk-list';

/** What a person does in the card is no business of the page's. */
const keptInside = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

export class CatchUp {
  readonly #ctx: ContentScriptContext;
  readonly #walk = new ListWalk();
  #ui: ShadowRootContentScriptUi<HTMLElement> | undefined;
  #view: CatchUpView | undefined;
  #isWalking = false;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    ctx.onInvalidated(() => this.#close());
  }

  /** Begins, or goes on, where the background knows of a reading in this tab. */
  async begin(): Promise<void> {
    await this.#tell('begun');
    if (this.#view?.status === 'running') await this.#walkOn();
  }

  async #walkOn(): Promise<void> {
    if (this.#isWalking) return;
    this.#isWalking = true;
    this.#walk.restart();
    try {
      while (this.#view?.status === 'running' && this.#ctx.isValid) {
        const ending = await this.#walk.step();
        if (this.#view?.status !== 'running') break; // a person pressed a button meanwhile
        await this.#tell(ending ?? 'running');
      }
    } finally {
      this.#isWalking = false;
    }
  }

  async #tell(status: Step['status']): Promise<void> {
    try {
      const view = await sendMessage('catchUp', { rows: this.#walk.rows, status });
      const isAnswerToOlder = status === 'running' && this.#view !== undefined && this.#view.status !== 'running';
      if (isAnswerToOlder || this.#ctx.isInvalid) return;
      this.#view = view ?? undefined;
      await this.#show();
    } catch {
      this.#close(); // the extension was reloaded
    }
  }

  async #change(status: 'running' | 'paused' | 'stopped'): Promise<void> {
    if (this.#view) this.#view = { ...this.#view, status };
    await this.#tell(status);
    if (status === 'running') await this.#walkOn();
  }

  async #show(): Promise<void> {
    if (!this.#view) return this.#close();
    this.#ui ??= await this.#mount();
    if (this.#ctx.isInvalid) return this.#close(); // another one was brought in meanwhile
    const container = this.#ui.mounted;
    if (!container) return;
    render(
      <CatchUpCard
        view={this.#view}
        onPause={() => void this.#change('paused')}
        onResume={() => void this.#change('running')}
        onStop={() => void this.#change('stopped')}
        onClose={() => this.#close()}
      />,
      container,
    );
  }

  async #mount(): Promise<ShadowRootContentScriptUi<HTMLElement>> {
    const ui = await createShadowRootUi(this.#ctx, {
      name: ownElements.catchUp,
      css,
      position: 'inline',
      isolateEvents: keptInside,
      anchor: 'body',
      onMount: (container) => container,
      onRemove: (container) => container && render(null, container),
    });
    ui.shadowHost.dataset['look'] = lookAround(document.body, new Map());
    ui.mount();
    return ui;
  }

  #close(): void {
    this.#view = undefined;
    this.#ui?.remove();
    this.#ui = undefined;
  }
}
