import type { DataSource } from 'typeorm';
import type { ReviewView } from '#contracts/review';
import { countCorrections } from '../history/index.ts';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { awaiting, contested, disputed, type Waiting } from './lists.ts';
import { claimsPage, correctionsPage, milestonesPage, type ReviewListPage } from './pages.ts';

/** A question for one page of what there is to review. */
export interface ReviewQuestion extends ReplayQuestion {
  readonly list: 'awaiting' | 'disputed' | 'contested' | 'corrections';
  /** Milestones imported with the record are kept among those that await review: they are many. */
  readonly imported?: 'keep';
  /** The `next` of the page before: only what was recorded before that position. */
  readonly before?: bigint;
  /** Items on the page, at least 1. */
  readonly limit: number;
  /** True for an asker who may read names of people. */
  readonly withNames: boolean;
}

/** Answers what there is to review. */
export class ReviewQueries {
  constructor(private readonly database: DataSource) {}

  /** A page of one of the lists, what was recorded last first. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async list(question: ReviewQuestion): Promise<ReviewView> {
    return await atReplay(this.database, question, (reading) => review(reading, question));
  }
}

async function review(reading: Reading, question: ReviewQuestion): Promise<ReviewView> {
  const lists = {
    awaiting: (await awaiting.at(reading)).filter(
      ({ isImported }) => question.imported === 'keep' || !isImported,
    ),
    disputed: await disputed.at(reading),
    contested: await contested.at(reading),
  };
  const { items, next } = await page(reading, question, lists);
  return {
    replay: replayView(reading.replay),
    counts: {
      awaiting: lists.awaiting.length,
      disputed: lists.disputed.length,
      contested: lists.contested.length,
      corrections: await countCorrections(reading),
    },
    milestones: [],
    claims: [],
    corrections: [],
    ...items,
    ...(next !== undefined && { next: String(next) }),
  };
}

type Lists = Readonly<Record<'awaiting' | 'disputed' | 'contested', readonly Waiting[]>>;

function page(reading: Reading, question: ReviewQuestion, lists: Lists): Promise<ReviewListPage> {
  switch (question.list) {
    case 'awaiting':
    case 'disputed':
      return milestonesPage(reading, lists[question.list], question);
    case 'contested':
      return claimsPage(reading, lists.contested, question);
    case 'corrections':
      return correctionsPage(reading, question);
  }
}
