import type { QueueFull } from './fair-queue.ts';

/**
 * Terms of a lane: requests worked on at once, in all and of one caller; those that may wait for that, and for how
 * long.
 */
export interface LaneTerms {
  /** Looked at anew for each who wants to enter. */
  readonly atOnce: () => number;
  readonly ofOne: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
  readonly patienceMs: number;
}

/** There is no room, nor will there be soon. */
export class LaneFull extends Error {
  readonly code = 'lane/full';
  constructor(readonly whose: QueueFull) {
    super(`The lane is full: ${whose}.`);
  }
}

interface Waiter {
  readonly enter: () => void;
}

/** Lets some work be done at once and the rest wait a while, those who ask in turn. */
export class Lane {
  readonly #terms: LaneTerms;
  readonly #within = new Map<string, number>();
  readonly #waiting = new Map<string, Waiter[]>();
  #all = 0;
  #allWaiting = 0;

  constructor(terms: LaneTerms) {
    this.#terms = terms;
  }

  /** Requests that are worked on, and those that wait. */
  get load(): { readonly now: number; readonly waiting: number } {
    return { now: this.#all, waiting: this.#allWaiting };
  }

  /** Fulfilled when there is room, with how to leave; rejects with `LaneFull`. */
  async enter(who: string): Promise<() => void> {
    if (!this.#hasRoom(who)) await this.#wait(who);
    else this.#take(who);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#give(who);
    };
  }

  #hasRoom(who: string): boolean {
    const { atOnce, ofOne } = this.#terms;
    return this.#all < atOnce() && (this.#within.get(who) ?? 0) < ofOne;
  }

  #take(who: string): void {
    this.#all += 1;
    this.#within.set(who, (this.#within.get(who) ?? 0) + 1);
  }

  #give(who: string): void {
    this.#all -= 1;
    const own = (this.#within.get(who) ?? 1) - 1;
    if (own === 0) this.#within.delete(who);
    else this.#within.set(who, own);
    while (this.#letNextIn());
  }

  #letNextIn(): boolean {
    for (const [one, [first]] of this.#waiting) {
      if (!first || !this.#hasRoom(one)) continue;
      this.#drop(one, first);
      this.#take(one);
      first.enter();
      return true;
    }
    return false;
  }

  async #wait(who: string): Promise<void> {
    const { waiting, waitingOfOne, patienceMs } = this.#terms;
    const own = this.#waiting.get(who) ?? [];
    if (own.length >= waitingOfOne) throw new LaneFull('yours');
    if (this.#allWaiting >= waiting) throw new LaneFull('everybody’s');
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const waiter = { enter: () => resolve(undefined) };
    this.#waiting.set(who, [...own, waiter]);
    this.#allWaiting += 1;
    const late = setTimeout(() => {
      this.#drop(who, waiter);
      reject(new LaneFull((this.#within.get(who) ?? 0) > 0 ? 'yours' : 'everybody’s'));
    }, patienceMs).unref();
    await promise.finally(() => clearTimeout(late));
  }

  /** Takes one out of those who wait; whoever has more goes to the end. */
  #drop(who: string, waiter: Waiter): void {
    const left = (this.#waiting.get(who) ?? []).filter((one) => one !== waiter);
    this.#allWaiting -= 1;
    this.#waiting.delete(who);
    if (left.length > 0) this.#waiting.set(who, left);
  }
}
