import { ProblemError } from '../http/problem-error.ts';

/** Readers of the feed at a time: all, and those of one caller or address. */
export interface FeedReaderLimits {
  readonly most: number;
  readonly ofOne: number;
}

/** Connections are 2,000 at most: the rest is left for those who ask something. */
const usual: FeedReaderLimits = { most: 1_500, ofOne: 100 };

const comeAgain = { 'retry-after': '5' };

/** Counts who reads the feed, and refuses those who are too many. */
export class FeedReaders {
  readonly #byCaller = new Map<string, number>();
  #all = 0;

  constructor(private readonly limits = usual) {}

  /** Lets one in, and gives how to leave; throws a problem of 429 or 503. */
  enter(who: string): () => void {
    const own = this.#byCaller.get(who) ?? 0;
    if (own >= this.limits.ofOne)
      throw new ProblemError(
        'too-many-requests',
        'You, or others at your address, read the feed too often at once. Close one before you open another.',
        [],
        comeAgain,
      );
    if (this.#all >= this.limits.most)
      throw new ProblemError('overloaded', 'Too many read the feed: try again in a moment.', [], comeAgain);
    this.#all += 1;
    this.#byCaller.set(who, own + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#all -= 1;
      const others = (this.#byCaller.get(who) ?? 1) - 1;
      if (others === 0) this.#byCaller.delete(who);
      else this.#byCaller.set(who, others);
    };
  }
}
