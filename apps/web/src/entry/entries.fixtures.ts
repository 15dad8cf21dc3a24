import type { TimelineEntry } from '#contracts/timeline';

/** The fields of an entry that a spec sets; the rest is filled in. */
export type EntryFixture = Partial<Omit<TimelineEntry, 'occurred'>> & {
  readonly on: string;
  readonly to?: string;
};

let made = 0;

/** An entry for specs: a day, or a first and a last possible day. */
export function entryFixture({ on, to = on, ...said }: EntryFixture): TimelineEntry {
  made += 1;
  return {
    id: `entry-${made}`,
    subject: 'policy-some',
    category: 'policy',
    eventType: 'PolicyPublished',
    event: 'published',
    title: 'Some policy',
    kind: 'strategy',
    capabilities: ['general'],
    mayHaveHappened: false,
    knownOn: on,
    knownBasis: 'assumed-on-occurrence',
    confidence: 'high',
    source: { title: 'A source', url: 'https://example.org/' },
    position: String(made),
    recordedAt: '2026-11-22T10:00:00Z',
    corrected: false,
    detail: {},
    occurred: { edtf: on === to ? on : `${on}/${to}`, earliestOn: on, latestOn: to },
    ...said,
  };
}

/** A milestone of a trust. */
export const milestoneFixture = (said: EntryFixture): TimelineEntry =>
  entryFixture({
    category: 'milestone',
    eventType: 'MilestoneReached',
    event: 'went live',
    kind: 'epr-go-live',
    trust: { ods: 'ZZ1', name: 'A trust' },
    ...said,
  });

/** A promise, with the day it falls due. */
export const targetFixture = ({ due, ...said }: EntryFixture & { readonly due?: string }): TimelineEntry =>
  entryFixture({
    eventType: 'TargetSet',
    event: 'set',
    kind: 'target',
    capabilities: ['epr'],
    policy: 'paperless',
    detail: {
      goal: said.title ?? 'A promise',
      ...(due === undefined ? {} : { due: { edtf: due, earliestOn: due, latestOn: due } }),
    },
    ...said,
  });
