import type { FastifyReply } from 'fastify';
import type { HistoryRequest, HistoryView } from '#contracts/history';
import type { Day } from '#domain/kernel';
import type { HistoryQuestion } from '#read-models/history';
import type { Caller } from '../access/caller.ts';
import { replayOf } from '../replay/replay-of.ts';

const usualSteps = 500;

/** The question that a request comes to. Names of people are shown to those who have signed in. */
export const historyQuestion = (
  of: HistoryQuestion['of'],
  request: HistoryRequest,
  caller: Caller | undefined,
  today: Day,
): HistoryQuestion => ({
  of,
  replay: replayOf(request),
  today,
  from: request.from ?? 1,
  limit: request.limit ?? usualSteps,
  withNames: caller !== undefined,
});

/** Gives the history its ETag, the version of the subject. */
export function answerHistory(history: HistoryView, reply: FastifyReply): HistoryView {
  void reply.header('etag', `"${String(history.version)}"`);
  return history;
}
