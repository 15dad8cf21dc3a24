import type { Terminal } from './terminal.ts';

const eraseLine = '\r\u001B[2K';

/** Says how far things have come: on one line written over ten times a second, or on a new line each second where nobody watches. */
export class ProgressLine {
  #saidAt: number;
  #shown = false;

  constructor(readonly terminal: Terminal) {
    this.#saidAt = terminal.now();
  }

  /** Says it, unless something was said just now. */
  say(text: () => string): void {
    const { isWatched, now, err } = this.terminal;
    const instant = now();
    if (instant - this.#saidAt < (isWatched ? 100 : 1000)) return;
    this.#saidAt = instant;
    err(isWatched ? `${eraseLine}${text()}` : `${text()}\n`);
    this.#shown = isWatched;
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.#shown) this.terminal.err(eraseLine);
    this.#shown = false;
  }
}
