import type { FollowingTrust, PolicyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';

/** An entry as the one by which its trust followed a policy. */
export const followingFixture = (
  { id, title, occurred, eventType, kind, trust }: TimelineEntry,
  said: Partial<FollowingTrust> = {},
): FollowingTrust => ({
  ods: trust?.ods ?? 'ZZ1',
  name: trust?.name ?? 'A trust',
  entryId: id,
  title,
  occurred,
  eventType,
  kind,
  step: 'live',
  ...said,
});

/** The page of a policy that nothing is known of but what is given. */
export const policyViewFixture = (given: Partial<PolicyView>): PolicyView => ({
  replay: { asAt: '2026-11-22', knownAt: '2026-11-22', atPosition: '100' },
  policy: {
    ref: 'some',
    kind: 'funding-round',
    title: 'Some policy',
    issuer: 'A body',
    capabilities: [],
    status: 'awarded',
    ended: false,
    entries: given.entries?.length ?? 0,
    mayHaveHappened: 0,
    state: { is: 'in force' },
  },
  registration: {
    id: 'registration',
    schemaVersion: 1,
    source: { title: 'A paper', url: 'https://example.org/' },
  },
  entries: [],
  promises: [],
  relations: [],
  money: [],
  trusts: [],
  milestones: [],
  claims: [],
  version: 3,
  ...given,
});
