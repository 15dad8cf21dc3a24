import type { CodebookEvent } from '#domain/codebook';
import type { CoverageEvent } from '#domain/coverage';
import type { CorrectionEvent } from '#domain/entry';
import type { MaturityEvent } from '#domain/maturity';
import type { RelationEvent } from '#domain/relation';
import type { ByType } from './by-type.ts';
import { entry, exactly, kept, known, source, year } from './said.ts';

const codes = [
  { code: 'epr', title: 'Electronic patient record', meaning: 'The record that staff write in.' },
  { code: 'general', title: 'General' },
];
const entryId = '7b9f2d1e-3c44-5a6b-9d8e-0f1a2b3c4d5e';

export const record: ByType<CoverageEvent | MaturityEvent | CodebookEvent | RelationEvent | CorrectionEvent> =
  {
    CoverageSeriesRegistered: {
      type: 'CoverageSeriesRegistered',
      data: {
        series: 'zz-share',
        title: 'Trusts with a record',
        milestoneKind: 'epr-go-live',
        capability: 'epr',
        scope: 'all trusts',
      },
      source,
    },
    CoverageReported: {
      type: 'CoverageReported',
      data: {
        sharePct: 90.8,
        trustsWith: 187,
        trustsTotal: 206,
        definition: 2,
        basis: 'all trusts in England',
      },
      entry: entry(exactly),
    },
    MaturityRoundRegistered: {
      type: 'MaturityRoundRegistered',
      data: {
        instrument: 'dma',
        round: '2016',
        title: 'First round',
        scaleMax: 100,
        selfAssessed: true,
        policy: 'zz-dma',
      },
      source,
    },
    MaturityScored: {
      type: 'MaturityScored',
      data: { trust: 'ZZ1', theme: 'readiness', score: 73.5, note: 'As quoted.' },
      known,
    },
    CodebookPublished: { type: 'CodebookPublished', data: { list: 'capability', version: 1, codes }, source },
    CodebookRevised: { type: 'CodebookRevised', data: { list: 'capability', version: 2, codes }, source },
    RelationAsserted: {
      type: 'RelationAsserted',
      data: { relation: 'relates-to', to: 'policy-zz-plan', assertedBy: 'importer', note: 'A hint.' },
      known,
    },
    RelationWithdrawn: {
      type: 'RelationWithdrawn',
      data: { assertionId: entryId, reason: kept },
      known,
    },
    EntryCorrected: {
      type: 'EntryCorrected',
      data: {
        entryId,
        schemaVersion: 1,
        changes: {
          occurred: year,
          source,
          confidence: 'low',
          data: {
            amount: { pence: 1_250_000_000_000_000n, kind: 'awarded', basis: 'exact' },
            due: year,
            capabilities: ['epr'],
            note: undefined,
          },
        },
        reason: kept,
      },
      known,
    },
    EntryRetracted: { type: 'EntryRetracted', data: { entryId, reason: kept }, known },
  };
