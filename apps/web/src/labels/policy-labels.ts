import type { DeadlineView, PolicyStateView, PolicySummary, ScopeView } from '#contracts/policy';
import { capitalised, codeLabel } from './code-labels.ts';
import { dateLabel } from './date-labels.ts';

/** Number of entries of a policy: `3 entries`, `1 entry, which may have happened`. */
export function entryCountLabel({ entries, mayHaveHappened }: PolicySummary): string {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (mayHaveHappened === 0) return count;
  return `${count}, ${mayHaveHappened === entries ? 'which' : `${mayHaveHappened} of which`} may have happened`;
}

const stateWords: Readonly<Record<PolicyStateView['is'], string>> = {
  withdrawn: 'withdrawn',
  merged: 'merged',
  superseded: 'superseded',
  ended: 'ended',
  met: 'met',
  missed: 'missed',
  abandoned: 'given up',
  happened: 'happened',
  'ended by its period': 'ended: its last funding period is over',
  overdue: 'past its day, without a verdict on record',
  'in force': 'in force',
  open: 'open',
  announced: 'announced',
  'not yet': 'nothing yet',
};

/** The state of a policy on a day: 'in force since 7 January 2019, no ending on record', 'superseded January 2019'. */
export function policyStateLabel({ is, since, noEnding }: PolicyStateView): string {
  // Of these the entry that makes it so is not the day on which it came to be so.
  const undated = is === 'ended by its period' || is === 'overdue' || since === undefined;
  const on = undated ? '' : ` ${is === 'in force' || is === 'open' ? 'since ' : ''}${dateLabel(since)}`;
  return `${stateWords[is]}${on}${noEnding === true ? ', no ending on record' : ''}`;
}

/** Record of a policy in sentences: its last event unless that is its end, number of entries. Its state is said apart. */
export function policyStatusLabel(policy: PolicySummary): string {
  const { status, last, state } = policy;
  if (last === undefined) return 'Registered; nothing that happened to it is on record yet.';
  const lastly = state.over === true ? '' : `Last on record: ${status}, ${dateLabel(last)}. `;
  return `${lastly}On record: ${entryCountLabel(policy)}.`;
}

/** A deadline: 'by 31 March 2026', 'was due 31 December 2018'. */
export const deadlineLabel = ({ on, is }: DeadlineView): string =>
  `${is === 'past' ? 'was due' : is === 'coming' ? 'by' : 'due about'} ${dateLabel(on)}`;

/** The trusts that a policy binds: 'Every trust, each by itself', 'Acute and specialist trusts, counted together'. */
export function scopeLabel({ trusts, trustTypes = [], counted }: ScopeView): string {
  if (trusts === 'none') return 'None.';
  const types = trustTypes.map(codeLabel);
  const named = [types.slice(0, -1).join(', '), types.at(-1) ?? ''].filter(Boolean).join(' and ');
  const whom = trusts === 'every' ? 'Every trust' : `${capitalised(named)} trusts`;
  return `${whom}, ${counted === 'each' ? 'each by itself' : 'counted together'}`;
}
