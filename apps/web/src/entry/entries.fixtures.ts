import type { EntryField, EntryFieldName, TimelineEntry } from '#contracts/timeline';

/** The fields of an entry that a spec sets; the rest is filled in. The data is that of the type, as far as a spec needs it. */
export type EntryFixture = Partial<Omit<TimelineEntry, 'occurred' | 'data'>> & {
  readonly on: string;
  readonly to?: string;
  readonly data?: { readonly [Name in EntryFieldName]?: EntryField<Name> };
};

let made = 0;

/** An entry for specs: a day, or a first and a last possible day. */
export function entryFixture({ on, to = on, data = {}, ...said }: EntryFixture): TimelineEntry {
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
    data,
    occurred: { edtf: on === to ? on : `${on}/${to}`, earliestOn: on, latestOn: to },
    ...said,
    // A spec names the fields that matter to it, and leaves out others that the type has.
  } as TimelineEntry;
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
    data: {
      statement: said.title ?? 'A promise',
      ...(due === undefined ? {} : { due: { edtf: due, earliestOn: due, latestOn: due } }),
    },
    ...said,
  });
