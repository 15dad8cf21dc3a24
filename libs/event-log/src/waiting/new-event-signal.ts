/**
 * Wakes those who wait in this process for new events. Raised while nobody waits, it is still noticed by a wait with
 * the count from before.
 */
export class NewEventSignal {
  #rung = 0;
  readonly #listeners = new Set<() => void>();

  /** Times that it was raised: take it before looking for events, and wait with it when there were none. */
  get count(): number {
    return this.#rung;
  }

  /** Wakes all who wait. */
  raise(): void {
    this.#rung++;
    for (const wake of [...this.#listeners]) wake();
  }

  /** Resolves once it was raised more often than `since`, or `milliseconds` are over, or the signal aborts. */
  async wait(since: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#rung !== since || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#listeners.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#listeners.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

/** Resolves when the time is over, or the signal aborts. */
export const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new NewEventSignal().wait(0, milliseconds, signal);
