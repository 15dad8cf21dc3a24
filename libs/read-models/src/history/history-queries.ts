import type { DataSource } from 'typeorm';
import type { HistoryView } from '#contracts/history';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { titlesOf } from '../timeline/index.ts';
import { eventNamed, eventsOf, versionAt } from './event-rows.ts';
import { stepsOf } from './steps.ts';

/** A question for who did what to a subject, named itself or by one of its events. */
export interface HistoryQuestion extends ReplayQuestion {
  readonly of: { readonly subject: string } | { readonly eventId: string };
  /** From this version of the subject on, at least 1. */
  readonly from: number;
  /** Steps in the answer, at least 1. */
  readonly limit: number;
  /** True for an asker who may read names of people. */
  readonly withNames: boolean;
}

/** Answers who did what, and why. */
export class HistoryQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * Every event of a subject that the replay can see, of whatever type, in order of recording; undefined where there is
   * none. Rejects with `KnownAfterToday`, `PositionNotReached`.
   */
  async show(question: HistoryQuestion): Promise<HistoryView | undefined> {
    return await atReplay(this.database, question, async (reading) => {
      const { of } = question;
      const subject = 'subject' in of ? of.subject : (await eventNamed(reading, of.eventId))?.subject;
      return subject === undefined ? undefined : await history(reading, subject, question);
    });
  }
}

async function history(
  reading: Reading,
  subject: string,
  { from, limit, withNames }: HistoryQuestion,
): Promise<HistoryView | undefined> {
  const found = await eventsOf(reading, subject, from, limit + 1);
  const version = await versionAt(reading, subject);
  if (version === 0 || (found.length === 0 && from === 1)) return undefined;
  const next = found[limit];
  return {
    replay: replayView(reading.replay),
    subject,
    title: (await titlesOf(reading, [subject])).get(subject) ?? subject,
    version,
    steps: await stepsOf(reading, found.slice(0, limit), withNames),
    ...(next && { next: next.version }),
  };
}
