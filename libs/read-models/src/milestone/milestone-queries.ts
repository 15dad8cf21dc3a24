import type { DataSource } from 'typeorm';
import type { MilestoneView } from '#contracts/milestone';
import { streamOf } from '#domain/record';
import { versionAt } from '../history/index.ts';
import { claimsOfMilestone } from '../influence/index.ts';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { entryViews } from '../timeline/index.ts';
import { milestonesAt } from './milestones-at.ts';

/** A question about one milestone. */
export interface MilestoneQuestion extends ReplayQuestion {
  readonly id: string;
}

/** Answers how a milestone stands. */
export class MilestoneQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * One milestone with all that is said of it; undefined where none of that id is known at the replay. Rejects with
   * `KnownAfterToday`, `PositionNotReached`.
   */
  async show(question: MilestoneQuestion): Promise<MilestoneView | undefined> {
    return await atReplay(this.database, question, (reading) => milestoneView(reading, question.id));
  }
}

async function milestoneView(reading: Reading, id: string): Promise<MilestoneView | undefined> {
  const subject = streamOf.milestone(id);
  const [milestone] = await milestonesAt(reading, [subject]);
  if (!milestone) return undefined;
  const { summary, entries } = milestone;
  return {
    replay: replayView(reading.replay),
    milestone: summary,
    version: await versionAt(reading, subject),
    entries: await entryViews(reading, entries),
    claims: await claimsOfMilestone(reading, summary.trust.ods, id),
  };
}
