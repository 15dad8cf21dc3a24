import type { EventData } from '@kurrent/kurrentdb-client';
import { eventId } from '../ids/index.ts';
import type { Asked } from './asked.ts';
import { markStream, markType } from './names.ts';

/** What a mark says: where the event with its id stands. */
export interface Mark {
  readonly stream: string;
  readonly version: number;
}

/** A mark as it is written: the first and only record of its stream. */
export interface WrittenMark {
  readonly id: string;
  readonly streamName: string;
  readonly record: EventData;
}

/**
 * The marks of a request, one for each event id. KurrentDB looks for an event's id in the one stream alone, compares
 * nothing else, and for `any` looks among the newest; with a stream that is named after the id, and must not be there
 * yet, no id is ever written twice. A mark's own id is new with each attempt, else the server would take another request
 * under the same ids for the first.
 */
export const marksOf = ({ request, base, left, claimed, attempt }: Asked): WrittenMark[] =>
  request.events.flatMap(({ id }, index) => {
    if (left.has(id) || claimed.has(id)) return [];
    const mark: Mark = { stream: request.stream, version: base + index + 1 };
    const record: EventData = {
      id: eventId(attempt, index),
      contentType: 'application/json',
      type: markType,
      data: { ...mark },
      metadata: {},
    };
    return [{ id, streamName: markStream(id), record }];
  });

/** What the record says; undefined if it is no mark. */
export const markIn = (data: unknown): Mark | undefined => (isMark(data) ? data : undefined);

const isMark = (data: unknown): data is Mark =>
  typeof data === 'object' &&
  data !== null &&
  'stream' in data &&
  typeof data.stream === 'string' &&
  'version' in data &&
  typeof data.version === 'number';
