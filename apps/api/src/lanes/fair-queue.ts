/**
 * Terms of taking turns: requests that begin at a turn of the event loop, and those that may wait, in all and of one
 * caller.
 */
export interface FairQueueTerms {
  readonly aTurn: number;
  readonly most: number;
  readonly mostOfOne: number;
  /** Milliseconds to rest after a turn of the event loop that took so many; none when left out. */
  readonly restAfter?: (tookMs: number) => number;
}

/** Reason why somebody may not even wait: they wait in too many places themselves, or too many others do. */
export type QueueFull = 'yours' | 'everybody’s';

/**
 * Lets what comes begin a few at a turn of the event loop, those who ask in turn. A turn, which everybody else's work
 * waits for, is then short however many come at once; while nobody else has work, the turns follow one another at once.
 */
export class FairQueue {
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #terms: FairQueueTerms;
  #begun = 0;
  #all = 0;
  #coming = false;

  constructor(terms: FairQueueTerms) {
    this.#terms = terms;
  }

  /** Calls `begin` now or when it is its turn; otherwise says why it never will. */
  take(who: string, begin: () => void): QueueFull | undefined {
    const { aTurn, most, mostOfOne } = this.#terms;
    this.#comeAgain();
    if (this.#all === 0 && this.#begun < aTurn) {
      this.#begun += 1;
      begin();
      return undefined;
    }
    const own = this.#waiting.get(who) ?? [];
    if (own.length >= mostOfOne) return 'yours';
    if (this.#all >= most) return 'everybody’s';
    own.push(begin);
    this.#waiting.set(who, own);
    this.#all += 1;
    return undefined;
  }

  #comeAgain(): void {
    if (this.#coming) return;
    this.#coming = true;
    const beganAt = performance.now();
    setImmediate(() => {
      const restMs = this.#terms.restAfter?.(performance.now() - beganAt) ?? 0;
      if (restMs > 0) setTimeout(() => this.#turn(), restMs);
      else this.#turn();
    });
  }

  #turn(): void {
    this.#coming = false;
    this.#begun = 0;
    for (; this.#all > 0 && this.#begun < this.#terms.aTurn; this.#begun += 1) this.#next()?.();
    if (this.#all > 0) this.#comeAgain();
  }

  /** The first of whoever has waited longest; who has more goes to the end. */
  #next(): (() => void) | undefined {
    const [first] = this.#waiting;
    if (!first) return undefined;
    const [who, own] = first;
    const begin = own.shift();
    this.#all -= 1;
    this.#waiting.delete(who);
    if (own.length > 0) this.#waiting.set(who, own);
    return begin;
  }
}
