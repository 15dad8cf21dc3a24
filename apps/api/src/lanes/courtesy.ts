/** Milliseconds for which somebody counts as asking after they asked. */
const lately = 250;
/** Strangers rest so many times as long as was worked for them. */
const times = 3;
const mostMs = 500;
/** Each refusal is held so much longer than the one before it. */
const holdMs = 20;
const mostHoldMs = 1_000;

/** Has strangers leave members room: while members ask, whatever is done for strangers takes a quarter of the time. */
export class Courtesy {
  readonly #now: () => number;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** True while a member has just asked. */
  get membersAsk(): boolean {
    return this.#now() - this.#askedAt < lately;
  }

  /** A member asks. */
  memberAsks(): void {
    this.#askedAt = this.#now();
  }

  /** Milliseconds to rest after so many that went into strangers: none while nobody else asks. */
  restAfter(workedMs: number): number {
    return this.membersAsk ? Math.min(workedMs * times, mostMs) : 0;
  }

  /** Milliseconds to hold a refusal for, after so many that were given to the same network. */
  holdAfter(refusals: number): number {
    return this.membersAsk ? Math.min(refusals * holdMs, mostHoldMs) : 0;
  }
}
