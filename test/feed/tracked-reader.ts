import { readFeed, type FeedClient, type FeedMessage } from '#testing/feed';

/** Faults in what a reader got. */
export interface Judged {
  readonly lost: number;
  readonly repeated: number;
  readonly disordered: number;
}

/** Place and faults of a reader. */
export interface TrackedOptions {
  readonly address: string;
  readonly from: string | undefined;
  readonly after: bigint;
  /** It comes again without saying where it was. */
  readonly isForgetful: boolean;
  readonly onMessage: (message: FeedMessage) => void;
}

/** A reader that notes what came, and comes again when it was cut. */
export class TrackedReader {
  readonly #came: bigint[] = [];
  readonly #options: TrackedOptions;
  #client: FeedClient;

  constructor(options: TrackedOptions) {
    this.#options = options;
    this.#client = this.#read({}, `after=${String(options.after)}`);
  }

  /** Status of the answer that it reads now. */
  get status(): Promise<number> {
    return this.#client.status;
  }

  get last(): bigint {
    return this.#came.at(-1) ?? this.#options.after;
  }

  /** Loses its line, and comes again. */
  comeAgain(): void {
    const last = this.#client.lastEventId();
    this.#client.close();
    this.#client = this.#options.isForgetful
      ? this.#read({}, '')
      : this.#read({ 'last-event-id': last || String(this.#options.after) }, '');
  }

  judge(expected: readonly bigint[]): Judged {
    const distinct = new Set(this.#came);
    return {
      lost: expected.filter((position) => !distinct.has(position)).length,
      repeated: this.#came.length - distinct.size,
      disordered: this.#came.filter((position, at) => position < (this.#came[at - 1] ?? 0n)).length,
    };
  }

  close(): void {
    this.#client.close();
  }

  #read(headers: Record<string, string>, query: string): FeedClient {
    const { address, from, onMessage } = this.#options;
    return readFeed(`${address}/api/events?${query}`, {
      headers,
      keeps: false,
      ...(from !== undefined && { localAddress: from }),
      onMessage: (message) => {
        this.#came.push(BigInt(message.id));
        onMessage(message);
      },
    });
  }
}
