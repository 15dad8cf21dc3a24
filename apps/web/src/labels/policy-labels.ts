import type { PolicySummary } from '#contracts/policy';
import { dateLabel } from './date-labels.ts';

/** Number of entries of a policy: `3 entries`, `1 entry, which may have happened`. */
export function entryCountLabel({ entries, mayHaveHappened }: PolicySummary): string {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (mayHaveHappened === 0) return count;
  return `${count}, ${mayHaveHappened === entries ? 'which' : `${mayHaveHappened} of which`} may have happened`;
}

/** Status of a policy in sentences: last event, its end, number of entries. */
export function policyStatusLabel(policy: PolicySummary): string {
  const { status, ended, last } = policy;
  if (last === undefined) return 'Registered; nothing that happened to it is on record yet.';
  const end = ended ? 'It has ended. ' : '';
  return `Last on record: ${status}, ${dateLabel(last)}. ${end}On record: ${entryCountLabel(policy)}.`;
}
