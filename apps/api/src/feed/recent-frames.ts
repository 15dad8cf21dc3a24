import type { FeedFrame } from './feed-frame.ts';

/** Frames after a position, in order, and the position up to which there are no others. */
export interface FeedSlice {
  readonly frames: readonly FeedFrame[];
  readonly upTo: bigint;
  /** A reader is to have a sign of life, and to learn how far they are. */
  readonly isPause?: true;
}

/** Frames that a reader gets at a time. */
const sliceSize = 32;

/** The frames that were recorded last, in so many bytes: every reader near the end of the log is served from them. */
export class RecentFrames {
  #frames: FeedFrame[] = [];
  #bytes = 0;
  #from: bigint;
  #to: bigint;

  constructor(
    position: bigint,
    private readonly mostBytes: number,
  ) {
    this.#from = position;
    this.#to = position;
  }

  /** The position up to which the log was read. */
  get to(): bigint {
    return this.#to;
  }

  /** Adds what follows, and lets go of the oldest where there is no room. */
  add({ frames, upTo }: FeedSlice): void {
    this.#frames.push(...frames);
    this.#bytes += bytesOf(frames);
    this.#to = upTo;
    let tooMany = 0;
    for (let bytes = this.#bytes; bytes > this.mostBytes; tooMany += 1)
      bytes -= this.#frames[tooMany]?.bytes.length ?? bytes;
    this.#letGo(tooMany);
  }

  /** Lets go of people's own words, and of what came before them: whoever still wants them reads them anew. */
  letGoOfWords(): void {
    this.#letGo(this.#frames.findLastIndex(({ holdsWords }) => holdsWords) + 1);
  }

  /** Gives what follows a position; undefined where it has been let go. */
  after(position: bigint): FeedSlice | undefined {
    if (position < this.#from) return undefined;
    const first = this.#frames.findIndex(({ item }) => item.position > position);
    if (first < 0) return { frames: [], upTo: this.#to };
    const frames = this.#frames.slice(first, first + sliceSize);
    const isAll = first + sliceSize >= this.#frames.length;
    return { frames, upTo: isAll ? this.#to : (frames.at(-1)?.item.position ?? this.#to) };
  }

  #letGo(count: number): void {
    const gone = this.#frames.splice(0, count);
    this.#bytes -= bytesOf(gone);
    this.#from = gone.at(-1)?.item.position ?? this.#from;
  }
}

const bytesOf = (frames: readonly FeedFrame[]): number =>
  frames.reduce((sum, { bytes }) => sum + bytes.length, 0);
