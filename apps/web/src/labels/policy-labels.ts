import type { PolicySummary, ScopeView } from '#contracts/policy';
import { capitalised, codeLabel } from './code-labels.ts';
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

/** The trusts that a policy binds: 'Every trust, each by itself', 'Acute and specialist trusts, counted together'. */
export function scopeLabel({ trusts, trustTypes = [], counted }: ScopeView): string {
  if (trusts === 'none') return 'None.';
  const types = trustTypes.map(codeLabel);
  const named = [types.slice(0, -1).join(', '), types.at(-1) ?? ''].filter(Boolean).join(' and ');
  const whom = trusts === 'every' ? 'Every trust' : `${capitalised(named)} trusts`;
  return `${whom}, ${counted === 'each' ? 'each by itself' : 'counted together'}`;
}
