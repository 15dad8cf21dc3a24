import type { FastifyRequest } from 'fastify';
import type { FeedRequest } from '#contracts/feed';
import type { FieldProblem } from '#contracts/problem';
import { invalidRequest } from '../http/problem-error.ts';

/** The position after which a reader wants to go on: the last that they had, else what they ask for; undefined: now. */
export function positionAsked(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { after }: FeedRequest,
): bigint | undefined {
  const last = headers['last-event-id'];
  if (last === undefined || last === '') return after === undefined ? undefined : BigInt(after);
  if (typeof last === 'string' && /^\d{1,18}$/.test(last)) return BigInt(last);
  throw refused('not-a-position', 'Give the id of the last message that came.');
}

/** Refuses a place that the log does not have: it is not the log that the reader read. */
export function refuseBeyond(asked: bigint | undefined, reached: bigint): void {
  if (asked !== undefined && asked > reached)
    throw refused(
      'position-not-recorded',
      `Nothing is recorded at position ${String(asked)}: this is another log, or an older copy of it. Read the record anew.`,
    );
}

const refused = (code: FieldProblem['code'], message: string) =>
  invalidRequest([{ field: 'last-event-id', code, message }]);
