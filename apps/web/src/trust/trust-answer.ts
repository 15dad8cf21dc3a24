import type { TimelineEntry } from '#contracts/timeline';
import type { LeadAfter, TieView, TrustView } from '#contracts/trust';
import { dateLabel } from '../labels/date-labels.ts';
import { leadAfterLabel } from '../labels/lead-time-labels.ts';
import { standing } from './trust-sentence.ts';

type After = TieView & { readonly lead: LeadAfter };
const isAfter = (tie: TieView): tie is After => tie.lead.is === 'after';

/** The milestone that readers ask for first: the last record system that went live, else the last that was reached. */
export function chiefMilestone(entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  const reached = standing(entries);
  return reached.findLast(({ kind }) => kind === 'epr-go-live') ?? reached.at(-1);
}

/** The words for what ties a policy to a milestone, in a sentence that began with how long after. */
function afterWhat({ tie, policy, whose }: After, ods: string): string {
  const who = whose === undefined || whose.ods === ods ? 'this trust' : `${whose.name}, from which it came,`;
  switch (tie) {
    case 'claimed':
      return `${policy.title}, of which ${who} says that it bore on it`;
    case 'funded':
      return `an award to ${who} under ${policy.title}`;
    case 'named':
      return `${who} was named in ${policy.title}`;
    case 'bound':
      return `${policy.title}, which bound trusts of its type`;
    case 'in scope':
      return `${policy.title}, which was in force by then`;
    case 'related':
      return `${policy.title}, to which no more than a hint ties it`;
  }
}

/**
 * The answer to what came before a trust's chief milestone, in one sentence: the strongest tie of those that certainly came
 * first, how long before, and how many more. Undefined where the trust has no milestone.
 */
export function trustAnswer({ entries, ties, ladders, trust }: TrustView): string | undefined {
  const chief = chiefMilestone(entries);
  if (chief === undefined) return undefined;
  const named = `${chief.title} (${dateLabel(chief.occurred)})`;
  const own = ties.filter(({ milestoneId }) => milestoneId === chief.id);
  const strongest = own.find(isAfter);
  if (strongest === undefined)
    return `${named}: no national policy on record is known to have come before it.`;
  const more = own.length - 1 + (ladders.find(({ milestoneId }) => milestoneId === chief.id)?.more ?? 0);
  const rest = more === 0 ? '' : `; ${more} more ${more === 1 ? 'policy is' : 'policies are'} on its ladder`;
  return `${named} came ${leadAfterLabel(strongest.lead)} after ${afterWhat(strongest, trust.ods)}${rest}.`;
}
