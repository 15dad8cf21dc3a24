import type { PolicySummary } from '#contracts/policy';
import { dateLabel } from './date-labels.ts';

/** How many entries it has: `3 entries`, `1 entry, which may have happened`. */
export function entryCountLabel({ entries, mayHaveHappened }: PolicySummary): string {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (mayHaveHappened === 0) return count;
  return `${count}, ${mayHaveHappened === entries ? 'which' : `${mayHaveHappened} of which`} may have happened`;
}

/** Where the life of a policy stands, in sentences. */
export function policyStatusLabel(policy: PolicySummary): string {
  const { status, ended, last } = policy;
  if (last === undefined) return 'Registered; nothing that happened to it is on record yet.';
  const end = ended ? 'It has ended. ' : '';
  return `Last on record: ${status}, ${dateLabel(last)}. ${end}On record: ${entryCountLabel(policy)}.`;
}
