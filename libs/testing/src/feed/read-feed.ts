import { get, type IncomingMessage, type RequestOptions } from 'node:http';
import type { FeedEvent } from '#contracts/feed';

/** A message as it came; without an event it says that the server lives. */
export interface FeedMessage {
  readonly id: string;
  readonly event: FeedEvent;
}

/** A reader of the feed, which keeps what came. */
export interface FeedClient {
  /** Status of the answer. */
  readonly status: Promise<number>;
  readonly messages: readonly FeedMessage[];
  /** The id that an EventSource would send to go on: also that of a sign of life. */
  readonly lastEventId: () => string;
  /** Fulfilled when the answer has ended, or was cut. */
  readonly ended: Promise<'whole' | 'cut'>;
  readonly close: () => void;
}

/** Options of a reader. */
export interface FeedClientOptions extends Pick<RequestOptions, 'localAddress' | 'headers'> {
  /** Told of each message; it is kept all the same, unless `keeps` is false. */
  readonly onMessage?: (message: FeedMessage) => void;
  readonly keeps?: false;
}

/** Reads the feed at an address as an EventSource does, but for coming again. */
export function readFeed(
  address: string,
  { onMessage, keeps, localAddress, headers }: FeedClientOptions = {},
): FeedClient {
  const messages: FeedMessage[] = [];
  const status = Promise.withResolvers<number>();
  const ended = Promise.withResolvers<'whole' | 'cut'>();
  let [last, rest] = ['', ''];
  const hear = (text: string): void => {
    // By the standard: blocks end with an empty line, and a block without data changes the last id alone.
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [id, data] = ['id', 'data'].map((name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]);
      last = id ?? last;
      if (data === undefined) continue;
      const message = { id: last, event: JSON.parse(data) as FeedEvent };
      if (keeps !== false) messages.push(message);
      onMessage?.(message);
    }
  };
  const take = (answer: IncomingMessage): void => {
    status.resolve(answer.statusCode ?? 0);
    answer
      .setEncoding('utf8')
      .on('data', answer.statusCode === 200 ? hear : () => undefined)
      .on('error', () => undefined)
      .once('close', () => ended.resolve(answer.complete ? 'whole' : 'cut'));
  };
  const asking = get(
    address,
    { ...(localAddress !== undefined && { localAddress }), ...(headers && { headers }), agent: false },
    take,
  );
  asking.on('error', () => {
    status.resolve(0);
    ended.resolve('cut');
  });
  return {
    ...{ status: status.promise, messages, ended: ended.promise },
    lastEventId: () => last,
    close: () => asking.destroy(),
  };
}
