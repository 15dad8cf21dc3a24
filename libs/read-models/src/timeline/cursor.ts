import { isDay, type Day } from '#domain/kernel';
import type { AskedReplay, ResolvedReplay } from '../replay/index.ts';
import { canonical, isFilter, type TimelineFilter } from './filter.ts';

/** The place after which a page ended, and everything that the next one needs to go on with the same question. */
export interface Cursor {
  readonly replay: ResolvedReplay;
  readonly filter: TimelineFilter;
  /** Sort key of the last entry. */
  readonly after: readonly [earliestOn: Day, latestOn: Day, position: bigint];
  /** Entries on all pages: counted once, for the clocks hold it still. */
  readonly total: number;
}

/** The cursor is none of ours, or belongs to another question. */
export class CursorDoesNotFit extends Error {
  readonly code = 'timeline/cursor-does-not-fit';
  constructor(because: string) {
    super(`The cursor ${because}: ask again from the first page.`);
  }
}

/** The cursor as text for a URL. */
export const cursorText = ({ replay, filter, after, total }: Cursor): string =>
  Buffer.from(
    JSON.stringify([
      1,
      replay.asAt,
      replay.knownAt,
      String(replay.atPosition),
      filter,
      ...after.map(String),
      total,
    ]),
  ).toString('base64url');

/**
 * Reads a cursor, which must be of the question that it is given with: clocks and filters may be left out beside it, but
 * not be others. Throws `CursorDoesNotFit`.
 */
export function cursorOf(
  text: string,
  asked: { readonly replay: AskedReplay; readonly filter: TimelineFilter },
): Cursor {
  const cursor = parsed(text);
  if (!cursor) throw new CursorDoesNotFit('cannot be read');
  const { replay } = cursor;
  const { asAt = replay.asAt, knownAt = replay.knownAt, atPosition = replay.atPosition } = asked.replay;
  if (asAt !== replay.asAt || knownAt !== replay.knownAt || atPosition !== replay.atPosition) {
    throw new CursorDoesNotFit('is of another replay');
  }
  const filter = JSON.stringify(canonical(asked.filter));
  if (filter !== '{}' && filter !== JSON.stringify(cursor.filter))
    throw new CursorDoesNotFit('is of other filters');
  return cursor;
}

function parsed(text: string): Cursor | undefined {
  const json = jsonIn(text);
  if (!Array.isArray(json) || json.length !== 9 || json[0] !== 1) return undefined;
  const [, asAt, knownAt, at, filter, earliestOn, latestOn, position, total] = json as readonly unknown[];
  const atPosition = positionIn(at);
  const last = positionIn(position);
  return dayIn(asAt) &&
    dayIn(knownAt) &&
    dayIn(earliestOn) &&
    dayIn(latestOn) &&
    atPosition !== undefined &&
    last !== undefined &&
    isFilter(filter) &&
    typeof total === 'number' &&
    Number.isSafeInteger(total) &&
    total >= 0
    ? {
        replay: { asAt, knownAt, atPosition },
        filter: canonical(filter),
        after: [earliestOn, latestOn, last],
        total,
      }
    : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

const dayIn = (json: unknown): json is Day => typeof json === 'string' && isDay(json);
const largestPosition = 2n ** 63n - 1n;
const positionIn = (json: unknown): bigint | undefined =>
  typeof json === 'string' && /^\d{1,19}$/.test(json) && BigInt(json) <= largestPosition
    ? BigInt(json)
    : undefined;
