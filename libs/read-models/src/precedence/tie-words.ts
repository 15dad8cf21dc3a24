import { predecessors } from '#analysis/precedence';
import type { TimelineEntry } from '#contracts/timeline';
import type { MilestoneReached } from '#domain/milestone';
import { publishedLists } from '../codebook/index.ts';
import { policiesAt } from '../policy-life/index.ts';
import type { Reading } from '../replay/index.ts';
import { mergers, stepViews } from '../succession/index.ts';
import { factOf, nameOn, type TimelineRow, type TrustFacts } from '../timeline/index.ts';
import type { TieWords } from './tie-view.ts';

interface NamedByTies {
  /** The milestones of the ladders. */
  readonly reached: readonly TimelineRow[];
  /** Entries that steps of a tie may name: of the policies and of the trusts. */
  readonly entries: readonly TimelineEntry[];
  readonly facts: TrustFacts;
}

/** Names for the ids in the ladders of these milestones. */
export async function tieWords(
  reading: Reading,
  { reached, entries, facts }: NamedByTies,
): Promise<TieWords> {
  const [policies, all, lists] = await Promise.all([
    policiesAt(reading),
    mergers(reading),
    publishedLists(reading),
  ]);
  const titles = new Map(
    entries.map(({ id, title, occurred }) => [id, `${title} (${occurred.edtf})`] as const),
  );
  const titleIn = (list: string) => (code: string) =>
    lists.get(list)?.codes.find((one) => one.code === code)?.title ?? code;
  const milestones = new Map(
    reached.map((row) => [row.entryId, factOf<MilestoneReached>(row).event] as const),
  );
  return {
    policies,
    trustName: (code) => nameOn(facts, code, reading.replay.asAt),
    through: (whose, milestoneId) => {
      const milestone = milestones.get(milestoneId);
      if (!milestone) return [];
      const { data, entry } = milestone;
      return stepViews(predecessors(data.trust, all, entry.occurred).get(whose) ?? [], facts);
    },
    entry: (id) => titles.get(id) ?? id,
    mechanism: titleIn('mechanisms'),
    capability: titleIn('capabilities'),
  };
}
