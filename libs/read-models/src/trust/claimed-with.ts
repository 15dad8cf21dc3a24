import { leadTime } from '#analysis/precedence';
import type { MilestoneReached } from '#domain/milestone';
import { streamOf } from '#domain/record';
import type { DatedNationalEvent, PolicyAt } from '../policy/index.ts';
import { factOf, type TimelineRow } from '../timeline/index.ts';
import type { ClaimedWith } from './claimed-ties.ts';

/** Milestones and policies as claims name them. */
export function claimedWith(
  reached: readonly TimelineRow[],
  policies: ReadonlyMap<string, PolicyAt>,
): ClaimedWith {
  const rows = new Map(
    [...reached, ...[...policies.values()].flatMap(({ entries }) => entries)].map((row) => [
      row.entryId,
      row,
    ]),
  );
  const on = (id: string) => {
    const row = rows.get(id);
    return row && factOf<MilestoneReached | DatedNationalEvent>(row).event.entry.occurred;
  };
  return {
    reached: (milestone) => reached.find(({ subject }) => subject === streamOf.milestone(milestone))?.entryId,
    policy: (ref) => {
      const policy = policies.get(ref);
      const first = policy?.entries.find(({ trust }) => trust === null) ?? policy?.entries[0];
      return policy && first
        ? { named: { ref, title: policy.title, kind: policy.kind }, entryId: first.entryId }
        : undefined;
    },
    lead: (policyEntryId, milestoneEntryId) => {
      const [from, to] = [on(policyEntryId), on(milestoneEntryId)];
      return from && to ? leadTime(from, to) : { is: 'undecided' };
    },
  };
}
