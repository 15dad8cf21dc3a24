import type { DataSource } from 'typeorm';
import { rungsShown } from '#analysis/precedence';
import type { MilestoneLadderView, PrecedenceList, PrecededMilestone } from '#contracts/precedence';
import type { TimelineEntry } from '#contracts/timeline';
import { policiesAt } from '../policy-life/index.ts';
import { atReplay, ReplayCache, replayView, type ReplayQuestion } from '../replay/index.ts';
import { entryViews, trustFacts } from '../timeline/index.ts';
import { laddersAt } from './ladders.ts';
import { ladderView, tieView } from './tie-view.ts';
import { tieWords } from './tie-words.ts';

/** A question for ladders. */
export interface PrecedenceQuestion extends ReplayQuestion {
  /** ODS codes of the trusts whose own milestones are asked for; left out for those of every trust. */
  readonly trusts?: readonly string[];
}

/** Answers what came before the milestones on record. */
export class PrecedenceQueries {
  constructor(private readonly database: DataSource) {}

  /** The ladder of each milestone, in the order of the world. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async list(question: PrecedenceQuestion): Promise<PrecedenceList> {
    return await atReplay(this.database, question, async (reading) => {
      const all = await everyLadder.at(reading);
      const { trusts } = question;
      const ladders = trusts ? all.filter(({ milestone: { trust } }) => trusts.includes(trust.ods)) : all;
      return { replay: replayView(reading.replay), ladders };
    });
  }
}

/** Few are remembered: the ladders of the whole record, with their words, are large. */
const remembered = 4;

const everyLadder = new ReplayCache(
  'known and as at',
  async (reading): Promise<readonly MilestoneLadderView[]> => {
    const ladders = await laddersAt(reading);
    const reached = ladders.map(({ row }) => row);
    const milestones = await entryViews(reading, reached);
    const policyRows = [...(await policiesAt(reading)).values()].flatMap(({ entries }) => entries);
    const entries = [...milestones, ...(await entryViews(reading, policyRows))];
    const words = await tieWords(reading, { reached, entries, facts: await trustFacts(reading) });
    return ladders.flatMap((ladder, at) => {
      const milestone = milestoneOf(milestones[at]);
      const { milestoneId, more, next } = ladderView(ladder, words);
      return milestone
        ? [
            {
              ...{ milestoneId, more, milestone },
              ...(next && { next }),
              ties: ladder.rungs.slice(0, rungsShown).map((tie) => tieView(tie, words)),
            },
          ]
        : [];
    });
  },
  remembered,
);

function milestoneOf(entry: TimelineEntry | undefined): PrecededMilestone | undefined {
  if (!entry?.trust) return undefined;
  const { id, title, kind, capabilities, occurred, trust } = entry;
  return { id, title, kind, capabilities, on: occurred, trust };
}
