import { errorCode } from '#postgres/failures';
import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import type { ExpectedVersion } from '../port/event-log.ts';
import { LogUnavailable } from '../port/errors.ts';
import type { WrittenEvent } from '../writable/check-request.ts';
import type { LogConnections } from './connections.ts';

const statement = {
  name: 'log-append-one',
  text: `select new_version as version, new_position as position
    from log.append_one($1, $2, $3, $4, $5, $6, $7)`,
};

/** The stream has another version (our own code), or the id stands already. */
const isToBeJudged = (error: unknown): boolean =>
  error instanceof LogUnavailable && ['TL001', '23505'].includes(errorCode(error.cause) ?? '');

/** A version as the log's functions take it. */
export const expectedNumber = (expected: ExpectedVersion): number =>
  expected === 'any' ? -1 : expected === 'none' ? 0 : expected;

/**
 * Writes one event where nothing stands in its way; undefined where something does and nothing was written, so that
 * `log.append` is to judge it. Rejects with `LogUnavailable`.
 */
export async function appendOne(
  connections: LogConnections,
  { stream, expected }: { readonly stream: string; readonly expected: ExpectedVersion },
  { id, type, schemaVersion, data, metadata }: WrittenEvent,
): Promise<AppendOutcome | undefined> {
  const values = [stream, expectedNumber(expected), id, type, schemaVersion, data, metadata];
  try {
    const [placed] = await connections.run<Omit<AppendOutcome, 'outcome'>>(statement, values);
    return placed && { ...placed, outcome: 'appended' };
  } catch (error) {
    if (isToBeJudged(error)) return undefined;
    throw error;
  }
}
