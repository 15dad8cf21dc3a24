import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { FeedItem, FeedQueries } from '#read-models/feed';
import type { Today } from '../today/today.ts';
import type { FeedFrame } from './feed-frame.ts';
import { RecentFrames, type FeedSlice } from './recent-frames.ts';

/** Times and memory of the tail; in milliseconds and bytes. */
export interface TailTerms {
  readonly lookEveryMs: number;
  readonly heartbeatMs: number;
  readonly mostBytes: number;
}

const usual: TailTerms = { lookEveryMs: 200, heartbeatMs: 15_000, mostBytes: 8 * 1024 * 1024 };
/** Items that are read at a time: some milliseconds, after which others have their turn. */
const atATime = 100;

/** Waits for room to read in; gives how to leave. */
export type EnterLane = () => Promise<() => void>;

/** The access of one reader to the tail. */
export interface TailReader {
  /** Position of the end of the log when they came. */
  readonly position: bigint;
  /**
   * Gives what follows a position: at once if there is something, else when there is, or nothing when it is time for a sign of
   * life. Undefined when `signal` aborts, or the log was replaced. Rejects with what reading rejects with.
   */
  readonly next: (
    position: bigint,
    enterLane: EnterLane,
    signal: AbortSignal,
  ) => Promise<FeedSlice | undefined>;
}

type Told = 'news' | 'pause' | 'end';

/**
 * The end of the log, followed once for all who read it live. While nobody does, nothing is asked and nothing is kept.
 * What a reader has not taken is nowhere but in the read model: each comes for it when there is room on its connection.
 */
export class FeedTail {
  readonly #coming = new Map<bigint, Promise<FeedSlice>>();
  readonly #waiting = new Set<(told: Told) => void>();
  readonly #terms: TailTerms;
  #recent: RecentFrames | undefined;
  #readers = 0;

  constructor(
    private readonly feed: Pick<FeedQueries, 'after' | 'reached'>,
    private readonly today: Today,
    private readonly frameOf: (item: FeedItem) => FeedFrame,
    terms: Partial<TailTerms> = {},
  ) {
    this.#terms = { ...usual, ...terms };
  }

  /** Follows the log for one more reader, until they are gone. */
  async enter(gone: AbortSignal): Promise<TailReader> {
    const position = await this.feed.reached();
    gone.throwIfAborted();
    this.#readers += 1;
    const leave = (): void => {
      this.#readers -= 1;
      if (this.#readers === 0) this.#recent = undefined;
    };
    gone.addEventListener('abort', leave, { once: true });
    const recent = this.#recent ?? this.#begin(position);
    return {
      position,
      next: (after, enterLane, signal) => this.#next(recent, after, enterLane, signal),
    };
  }

  #begin(position: bigint): RecentFrames {
    const recent = new RecentFrames(position, this.#terms.mostBytes);
    this.#recent = recent;
    void this.#follow(recent);
    return recent;
  }

  async #next(
    recent: RecentFrames,
    position: bigint,
    enterLane: EnterLane,
    signal: AbortSignal,
  ): Promise<FeedSlice | undefined> {
    while (this.#recent === recent && !signal.aborted) {
      const slice = recent.after(position);
      if (slice === undefined) return await this.#read(position, enterLane);
      if (slice.upTo > position) return slice;
      if ((await this.#told(signal)) === 'pause') return { frames: [], upTo: position, isPause: true };
    }
    return undefined;
  }

  #told(signal: AbortSignal): Promise<Told> {
    const { promise, resolve } = Promise.withResolvers<Told>();
    const end = (): void => resolve('end');
    signal.addEventListener('abort', end, { once: true });
    this.#waiting.add(resolve);
    return promise.finally(() => {
      signal.removeEventListener('abort', end);
      this.#waiting.delete(resolve);
    });
  }

  #tell(told: Told): void {
    for (const resolve of this.#waiting) resolve(told);
  }

  /** Reads what has been let go; however many want the same, once. */
  #read(after: bigint, enterLane: EnterLane): Promise<FeedSlice> {
    const coming = this.#coming.get(after) ?? this.#readInLane(after, enterLane);
    this.#coming.set(after, coming);
    return coming;
  }

  async #readInLane(after: bigint, enterLane: EnterLane): Promise<FeedSlice> {
    try {
      const leaveLane = await enterLane();
      try {
        return { ...(await this.#page(after)), isPause: true };
      } finally {
        leaveLane();
      }
    } finally {
      this.#coming.delete(after);
    }
  }

  async #page(after: bigint): Promise<FeedSlice> {
    const { items, upTo } = await this.feed.after({
      after,
      limit: atATime,
      today: this.today.inLondon(),
    });
    return { frames: items.map(this.frameOf), upTo };
  }

  async #follow(recent: RecentFrames): Promise<void> {
    const { lookEveryMs, heartbeatMs } = this.#terms;
    let pausedAt = performance.now();
    while (this.#recent === recent) {
      // A database that is away is no news: readers wait, and go on when it is back.
      await this.#look(recent).catch(() => undefined);
      await delay(lookEveryMs);
      if (performance.now() - pausedAt < heartbeatMs) continue;
      pausedAt = performance.now();
      this.#tell('pause');
    }
  }

  async #look(recent: RecentFrames): Promise<void> {
    const reached = await this.feed.reached();
    if (reached < recent.to && this.#recent === recent) {
      // Another log, or an older copy of this one: positions mean something else.
      this.#recent = undefined;
      this.#tell('end');
    }
    while (this.#recent === recent && recent.to < reached) {
      recent.add(await this.#page(recent.to));
      this.#tell('news');
      // Whoever waited for it has it by then. Others read it anew: a text may have been taken away meanwhile.
      await nextTurn();
      recent.letGoOfWords();
    }
  }
}
