import { isOver } from '#analysis/policy-state';
import type { PolicyStateView, PolicySummary } from '#contracts/policy';
import type { DatedNationalEvent, PolicyAt } from '../policy-life/index.ts';
import { dateView, eventLabel, factOf } from '../timeline/index.ts';

/** The policy as lists show it. */
export function policySummary(policy: PolicyAt): PolicySummary {
  const { ref, kind, title, issuer, capabilities, happened, first, last, perhaps, ended, entries, actsOn } =
    policy;
  const [begin, end] = [first ?? perhaps, last ?? perhaps];
  return {
    ref,
    kind,
    title,
    issuer,
    capabilities,
    ...(actsOn !== undefined && { actsOn }),
    status: status(policy),
    ended: ended !== undefined,
    state: stateView(policy),
    ...(begin && { first: dateView(begin.on) }),
    ...(end && { last: dateView(end.on) }),
    entries: entries.length,
    mayHaveHappened: entries.length - happened,
  };
}

/** The state of a policy, with the date of the entry that makes it so. */
function stateView({ state, entries }: PolicyAt): PolicyStateView {
  const row = entries.find(({ entryId }) => entryId === state.entryId);
  return {
    is: state.is,
    ...(row && {
      entryId: row.entryId,
      since: dateView(factOf<DatedNationalEvent>(row).event.entry.occurred),
    }),
    ...(isOver(state.is) && { over: true }),
    ...(state.noEnding && { noEnding: true }),
  };
}

function status({ kind, last, perhaps }: PolicyAt): string {
  if (last) return eventLabel(last.type, kind);
  return perhaps ? `perhaps ${eventLabel(perhaps.type, kind)}` : 'nothing yet';
}
