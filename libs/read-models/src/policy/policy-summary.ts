import type { PolicySummary } from '#contracts/policy';
import { dateView, eventLabel } from '../timeline/index.ts';
import type { PolicyAt } from '../policy-life/index.ts';

/** The policy as lists show it. */
export function policySummary(policy: PolicyAt): PolicySummary {
  const { ref, kind, title, issuer, capabilities, happened, first, last, perhaps, ended, entries } = policy;
  const [begin, end] = [first ?? perhaps, last ?? perhaps];
  return {
    ref,
    kind,
    title,
    issuer,
    capabilities,
    status: status(policy),
    ended: ended !== undefined,
    ...(begin && { first: dateView(begin.on) }),
    ...(end && { last: dateView(end.on) }),
    entries: entries.length,
    mayHaveHappened: entries.length - happened,
  };
}

function status({ kind, last, perhaps }: PolicyAt): string {
  if (last) return eventLabel(last.type, kind);
  return perhaps ? `perhaps ${eventLabel(perhaps.type, kind)}` : 'nothing yet';
}
