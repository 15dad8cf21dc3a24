import type { PartialDate, Recorded } from '#domain/kernel';
import type { MilestoneReached } from '#domain/milestone';
import { partialDate } from '#domain/kernel';
import type { RelationKind } from '#domain/relation';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord, StatedRelation } from './on-record.ts';
import { precedence, type Ladder } from './precedence.ts';

type LifeEvent = PolicyOnRecord['life'][number];

const date = (edtf: string): PartialDate => {
  const read = partialDate(edtf);
  if ('refused' in read) throw new Error(read.because);
  return read;
};

const entry = (edtf: string) => {
  const occurred = date(edtf);
  return {
    occurred,
    knownOn: occurred.latestOn,
    knownBasis: 'assumed-on-occurrence',
    source: { title: 'An invented board paper', url: 'https://example.org/paper' },
    confidence: 'high',
  } as const;
};

let position = 0n;
const recorded = <Event extends LifeEvent['event'] | MilestoneReached>(
  id: string,
  event: Event,
): Recorded<Event> => ({ id, position: (position += 1n), event });

/** A relation to a policy, `relates-to` and sure unless said otherwise. */
export const relation = (to: string, more: Partial<StatedRelation> = {}): StatedRelation => ({
  id: `relation-to-${to}`,
  relation: 'relates-to' satisfies RelationKind,
  to,
  confidence: 'high',
  ...more,
});

/** A policy of the capability `epr` with the life given in the order of the world. */
export const inventedPolicy = (
  ref: string,
  kind: string,
  life: readonly LifeEvent[],
  more: Partial<PolicyOnRecord> = {},
): PolicyOnRecord => ({ ref, kind, capabilities: ['epr'], relations: [], ...more, life });

type Plain =
  | 'PolicyAnnounced'
  | 'PolicyPublished'
  | 'PolicyLaunched'
  | 'PolicyCameIntoForce'
  | 'PolicySuperseded'
  | 'PolicyWithdrawn'
  | 'PolicyMerged'
  | 'PolicyOpened'
  | 'PolicyRevised'
  | 'BidsOpened'
  | 'BidsClosed'
  | 'TargetMet'
  | 'TargetMissed'
  | 'TargetAbandoned';

/** An event of a policy's life that says no more than its day. */
export const lifeEvent = (id: string, type: Plain, on: string): LifeEvent =>
  recorded(id, { type, data: {}, entry: entry(on) });

/** A policy's window or life closes. */
export const closed = (id: string, of: 'window' | 'life', on: string): LifeEvent =>
  recorded(id, { type: 'PolicyClosed', data: { of }, entry: entry(on) });

/** A promise is made, or moves, to a day. */
export const promised = (
  id: string,
  on: string,
  due?: string,
  type: 'TargetSet' | 'TargetRevised' = 'TargetSet',
): LifeEvent =>
  recorded(id, {
    type,
    data: { statement: 'all of them', ...(due && { due: date(due) }) },
    entry: entry(on),
  });

/** Money for financial years is announced. */
export const announcedFor = (id: string, on: string, last: string): LifeEvent =>
  recorded(id, {
    type: 'PolicyAnnounced',
    data: { amount: { pence: 1n, kind: 'announced', basis: 'exact', period: { first: last, last } } },
    entry: entry(on),
  });

/** Money goes to a trust. */
export const awarded = (id: string, trust: string, on: string, capabilities?: readonly string[]): LifeEvent =>
  recorded(id, {
    type: 'FundingAwarded',
    data: { trust, ...(capabilities && { capabilities }) },
    entry: entry(on),
  });

/** A trust reaches a milestone: an EPR goes live unless said otherwise. */
export const reached = (
  id: string,
  on: string,
  more: Partial<MilestoneReached['data']> = {},
  relations: readonly StatedRelation[] = [],
): MilestoneOnRecord => {
  const described = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Record system live', capability: 'epr' };
  const data = { ...described, definition: 'not stated', ...more } as const;
  return { ...recorded(id, { type: 'MilestoneReached', data, entry: entry(on) }), relations };
};

/** A record system that went live on 5 October 2015. */
export const goLive = reached('go-live', '2015-10-05');

/** The ladder of a milestone of the acute trust ZZ1 over these policies: of `goLive` unless another is given. */
export const ladderOf = (
  policies: readonly PolicyOnRecord[],
  milestone: MilestoneOnRecord = goLive,
  namings: readonly MilestoneOnRecord[] = [],
  trusts: readonly string[] = ['ZZ1'],
  more: Partial<PrecedenceRecord> = {},
): Ladder =>
  precedence(milestone, {
    policies: new Map(policies.map((one) => [one.ref, one])),
    namings,
    trusts: new Set(trusts),
    trustType: 'acute',
    claims: [],
    ...more,
  });
