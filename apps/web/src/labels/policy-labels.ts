import type { PolicySummary } from '#contracts/policy';
import { dateWords } from './date-labels.ts';

/** How many entries it has: `3 entries`, `1 entry, which may have happened`. */
export function entryCountWords({ entries, mayHaveHappened }: PolicySummary): string {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (mayHaveHappened === 0) return count;
  return `${count}, ${mayHaveHappened === entries ? 'which' : `${mayHaveHappened} of which`} may have happened`;
}

/** Where the life of a policy stands, in sentences. */
export function policyStandingWords(policy: PolicySummary): string {
  const { status, ended, last } = policy;
  if (last === undefined) return 'Registered; nothing that happened to it is on record yet.';
  const end = ended ? 'It has ended. ' : '';
  return `Last on record: ${status}, ${dateWords(last)}. ${end}On record: ${entryCountWords(policy)}.`;
}
