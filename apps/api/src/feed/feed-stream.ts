import { setTimeout as delay } from 'node:timers/promises';
import { fitsFilter } from '#read-models/feed';
import type { TimelineFilter } from '#read-models/timeline';
import { heartbeat, opening } from './feed-frame.ts';
import type { EnterLane, TailReader } from './feed-tail.ts';

/** One reader: where they are, what they want, and how they get it. */
export interface FeedReading {
  readonly from: bigint;
  readonly filter: TimelineFilter;
  readonly enterLane: EnterLane;
  /** Aborts when the reader is gone, or the server ends. */
  readonly signal: AbortSignal;
}

/** Bytes that wait for a reader beyond their connection, and that are written at a time. */
export const pieceBytes = 16 * 1024;

/** After there was no room to read in, or no database. */
const tryAgainMs = 1_000;

/**
 * Messages of the feed for one reader, without end. The next is made when the one before was taken: a reader that stands
 * still has a place in the log, and no queue.
 */
export async function* feedStream(
  { next }: TailReader,
  { from, filter, enterLane, signal }: FeedReading,
): AsyncGenerator<Buffer> {
  let position = from;
  yield opening(position);
  while (!signal.aborted) {
    const slice = await next(position, enterLane, signal).catch((): 'later' => 'later');
    if (slice === undefined) return;
    if (slice === 'later') {
      await delay(tryAgainMs, undefined, { signal }).catch(() => undefined);
      continue;
    }
    const fitting = slice.frames.filter(({ item }) => fitsFilter(item, filter));
    yield* piecesOf(fitting.map(({ bytes }) => bytes));
    position = slice.upTo;
    const isTold = fitting.at(-1)?.item.position === position;
    if (slice.isPause === true && !isTold) yield heartbeat(position);
  }
}

/** The bytes in pieces of a few messages: each piece is a write for each of many readers. */
function* piecesOf(messages: readonly Buffer[]): Generator<Buffer> {
  let piece: Buffer[] = [];
  let size = 0;
  for (const message of messages) {
    piece.push(message);
    size += message.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(piece);
    [piece, size] = [[], 0];
  }
  if (piece.length > 0) yield piece.length === 1 && piece[0] ? piece[0] : Buffer.concat(piece);
}
