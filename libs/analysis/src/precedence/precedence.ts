import { clearest } from './candidate.ts';
import { fundedTies } from './funded.ts';
import { inScopeTies, relatedTies } from './in-scope.ts';
import { namedTies } from './named.ts';
import type { MilestoneOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

/**
 * The policies that came before a milestone, each once, by its strongest tie: `funded`, then `named`, then `in scope`,
 * then `related`. Strongest first; within one strength in the order in which the policies are given. All as it stands at one replay.
 */
export function precedence(milestone: MilestoneOnRecord, record: PrecedenceRecord): readonly Tie[] {
  const strongest = new Map<string, Tie>();
  for (const tiesOf of [fundedTies, namedTies, inScopeTies, relatedTies]) {
    const byPolicy = Map.groupBy(tiesOf(milestone, record), ({ policy }) => policy);
    for (const [policy, ties] of byPolicy) {
      const tie = clearest(ties);
      if (tie && !strongest.has(policy)) strongest.set(policy, tie);
    }
  }
  return [...strongest.values()];
}
