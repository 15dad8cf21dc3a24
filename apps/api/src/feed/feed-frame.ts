import type { FeedEvent } from '#contracts/feed';
import type { FeedItem } from '#read-models/feed';
import { containsOwnWords } from '../response-cache/own-words.ts';

/** An item as it is sent, the same bytes to everybody. */
export interface FeedFrame {
  readonly item: FeedItem;
  readonly bytes: Buffer;
  /** It holds what somebody wrote in their own words, or says that it was taken away. */
  readonly holdsWords: boolean;
}

/** Makes frames of items: each a message whose id is its position and whose data are a CloudEvent. */
export function frameMaker(publicUrl: URL): (item: FeedItem) => FeedFrame {
  const source = new URL('/api/events', publicUrl).href;
  return (item) => {
    const { eventId, type, position, recordedAt, entry } = item;
    const event: FeedEvent = {
      ...{ specversion: '1.0', id: eventId, source, type: `throughline.${type}`, subject: entry.subject },
      ...{ time: recordedAt, datacontenttype: 'application/json', position: String(position), data: entry },
    };
    // JSON has no line ends of its own, so it is one line of data.
    const bytes = Buffer.from(`id: ${String(position)}\ndata: ${JSON.stringify(event)}\n\n`);
    return { item, bytes, holdsWords: containsOwnWords({}, bytes) };
  };
}

/** A message that says nothing, but for the position from which a reader may go on. */
export const heartbeat = (position: bigint): Buffer => Buffer.from(`: alive\nid: ${String(position)}\n\n`);

/** Begins a stream: the time after which a reader who was cut off comes again. */
export const opening = (position: bigint): Buffer =>
  Buffer.concat([Buffer.from('retry: 2000\n'), heartbeat(position)]);
