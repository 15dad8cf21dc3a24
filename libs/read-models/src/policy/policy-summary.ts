import type { PolicySummary } from '#contracts/policy';
import { dateView, eventLabel } from '../timeline/index.ts';
import type { PolicyAt } from './policies-at.ts';

/** The policy as lists show it. */
export function policySummary(policy: PolicyAt): PolicySummary {
  const { ref, kind, title, issuer, capabilities, first, last, ended, entries } = policy;
  return {
    ref,
    kind,
    title,
    issuer,
    capabilities,
    status: last ? eventLabel(last.type, kind) : 'nothing yet',
    ended: ended !== undefined,
    ...(first && { first: dateView(first.on) }),
    ...(last && { last: dateView(last.on) }),
    entries: entries.length,
  };
}
