/** Does something again and again, one run after the other, each after the shortest wait that was asked for. */
export class Pace {
  readonly #run: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends (ms on the page's own clock). */
  #due = Infinity;
  #isRunning = false;
  /** After how long there is to be another run, as asked during this one (ms). */
  #asked = Infinity;
  #isOver = false;

  /** @param run must not throw */
  constructor(run: () => Promise<void>) {
    this.#run = run;
  }

  /** True where the time of the next run is set. */
  get isSet(): boolean {
    return this.#due < Infinity;
  }

  /** @param wait milliseconds, from now or from the end of the run that is on */
  schedule(wait: number): void {
    if (this.#isRunning) {
      this.#asked = Math.min(this.#asked, wait);
      return;
    }
    if (this.#isOver) return;
    const due = performance.now() + wait;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#go(), wait);
  }

  /** For good: what is asked for afterwards, by a run that was on, comes to nothing. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async #go(): Promise<void> {
    this.#due = Infinity;
    this.#asked = Infinity;
    this.#isRunning = true;
    await this.#run();
    this.#isRunning = false;
    if (this.#asked < Infinity) this.schedule(this.#asked);
  }
}
