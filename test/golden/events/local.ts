import type { InfluenceEvent } from '#domain/influence';
import type { MilestoneEvent } from '#domain/milestone';
import type { TrustEvent } from '#domain/trust';
import type { ByType } from './by-type.ts';
import { entry, exactly, interval, kept, month, source, year } from './said.ts';

const described = {
  trust: 'ZZ1',
  kind: 'epr-go-live',
  title: 'Record system live',
  capability: 'epr',
  supplier: 'Supplier',
  product: 'Product',
  note: 'First phase.',
};

export const local: ByType<TrustEvent | MilestoneEvent | InfluenceEvent> = {
  TrustRegistered: {
    type: 'TrustRegistered',
    data: {
      ods: 'ZZ1',
      name: 'INVENTED NHS TRUST',
      trustType: 'mental-health',
      foundationTrust: false,
      region: 'Y60',
      board: 'QZZ',
    },
    source,
  },
  TrustOpened: { type: 'TrustOpened', data: {}, entry: entry(exactly) },
  TrustRenamed: {
    type: 'TrustRenamed',
    data: { from: 'INVENTED NHS TRUST', to: 'INVENTED NHS FOUNDATION TRUST' },
    entry: entry(interval, { confidence: 'medium' }),
  },
  TrustReclassified: {
    type: 'TrustReclassified',
    data: { from: 'acute', to: 'integrated' },
    entry: entry(exactly),
  },
  TrustMoved: { type: 'TrustMoved', data: { region: 'Y61', board: 'QZY' }, entry: entry(exactly) },
  TrustMerged: {
    type: 'TrustMerged',
    data: { into: 'ZZ2', part: 'not-stated', basis: 'ods' },
    entry: entry(exactly),
  },
  TrustClosed: { type: 'TrustClosed', data: {}, entry: entry(exactly) },
  MilestonePlanned: { type: 'MilestonePlanned', data: { ...described, due: year }, entry: entry(month) },
  MilestoneRescheduled: {
    type: 'MilestoneRescheduled',
    data: { due: month, note: 'Supplier late.' },
    entry: entry(exactly),
  },
  MilestoneReached: {
    type: 'MilestoneReached',
    data: { ...described, definition: 'not stated' },
    entry: entry(exactly, { knownBasis: 'recorded' }),
  },
  SetbackReported: {
    type: 'SetbackReported',
    data: { ...described, setback: 'incident' },
    entry: entry(exactly),
  },
  MilestoneWithdrawn: {
    type: 'MilestoneWithdrawn',
    data: { reason: kept },
    entry: entry(exactly),
  },
  MilestoneVerified: { type: 'MilestoneVerified', data: { note: kept }, entry: entry(exactly) },
  MilestoneDisputed: { type: 'MilestoneDisputed', data: { reason: kept }, entry: entry(exactly) },
  DisputeAnswered: {
    type: 'DisputeAnswered',
    data: { dispute: '7b9f2d1e-3c44-5a6b-9d8e-0f1a2b3c4d5e', answer: kept },
    entry: entry(exactly),
  },
  EvidenceAttached: {
    type: 'EvidenceAttached',
    data: { title: 'A board paper', url: 'https://example.org/board', note: kept },
    entry: entry(exactly),
  },
  InfluenceClaimed: {
    type: 'InfluenceClaimed',
    data: {
      milestone: '0191c5d2-0000-7000-8000-000000000004',
      trust: 'ZZ1',
      policy: 'zz-round',
      direction: 'hindered',
      mechanism: 'reporting-burden',
      statement: kept,
    },
    entry: entry(month),
  },
  InfluenceContested: { type: 'InfluenceContested', data: { reason: kept }, entry: entry(exactly) },
  InfluenceWithdrawn: { type: 'InfluenceWithdrawn', data: { reason: kept }, entry: entry(exactly) },
};
