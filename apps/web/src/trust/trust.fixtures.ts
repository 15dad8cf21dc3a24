import type { TimelineEntry } from '#contracts/timeline';
import type { LeadTime, TieView, TrustView } from '#contracts/trust';

/** A tie for specs. */
export const tieFixture = (
  milestone: TimelineEntry,
  policy: TimelineEntry,
  kind: TieView['tie'] = 'funded',
  lead: LeadTime = { is: 'after', minDays: 32, maxDays: 89, minMonths: 1, maxMonths: 2 },
): TieView => ({
  milestoneId: milestone.id,
  policy: { ref: policy.policy ?? policy.subject, title: policy.title, kind: policy.kind },
  policyEntryId: policy.id,
  countedFromId: policy.id,
  countedFromOn: policy.occurred,
  tie: kind,
  lead,
  state: 'in force',
  path: ['award to this trust'],
});

/** The page of a trust that nothing is known of but what is given. */
export const trustViewFixture = (given: Partial<TrustView>): TrustView => ({
  replay: { asAt: '2026-11-22', knownAt: '2026-11-22', atPosition: '100' },
  trust: {
    ods: 'ZZ1',
    name: 'A trust',
    trustType: 'acute',
    foundationTrust: false,
    region: 'London',
    status: 'open',
    milestones: 0,
  },
  names: [],
  predecessors: [],
  successors: [],
  entries: [],
  policies: [],
  ties: [],
  ladders: [],
  claims: [],
  version: 1,
  ...given,
});
