import { inventedPaper } from './example-ids.ts';
import type { Examples } from './examples-of.ts';

const trust = (ods: string, name: string) =>
  ({
    ods,
    name,
    trustType: 'acute',
    foundationTrust: false,
    region: 'London',
    source: inventedPaper.source,
  }) as const;

/** An invented codebook, two invented trusts, and figures as others published them. */
export const subjectsExamples = {
  CodebookPublished: {
    'A list of one.': {
      list: 'zz-colours',
      version: 1,
      codes: [{ code: 'red', title: 'Red' }],
      source: inventedPaper.source,
    },
  },
  CodebookRevised: {
    'One code more.': {
      list: 'zz-colours',
      version: 2,
      codes: [
        { code: 'red', title: 'Red' },
        { code: 'green', title: 'Green', meaning: 'Not red.' },
      ],
      source: inventedPaper.source,
    },
  },
  TrustRegistered: {
    'Register a trust.': trust('ZZ1', 'FIRST INVENTED NHS TRUST'),
    'Register its predecessor.': trust('ZZ2', 'SECOND INVENTED NHS TRUST'),
  },
  TrustOpened: {
    'It opens.': { ods: 'ZZ1', occurred: '2001-04-01', ...inventedPaper },
    'Its predecessor opens.': { ods: 'ZZ2', occurred: '1993-04-01', ...inventedPaper },
  },
  TrustRenamed: {
    'It was renamed between two files.': {
      ods: 'ZZ1',
      occurred: '2012-03/2012-06',
      from: 'FIRST INVENTED NHS TRUST',
      to: 'FIRST INVENTED NHS FOUNDATION TRUST',
      ...inventedPaper,
    },
  },
  TrustReclassified: {
    'It takes over community services.': {
      ods: 'ZZ1',
      occurred: '2011',
      from: 'acute',
      to: 'integrated',
      ...inventedPaper,
    },
  },
  TrustMoved: {
    'It belongs to another region.': {
      ods: 'ZZ1',
      occurred: '2019-04-01',
      region: 'South East',
      ...inventedPaper,
    },
  },
  TrustMerged: {
    'It goes into another.': {
      ods: 'ZZ2',
      occurred: '2015-04-01',
      into: 'ZZ1',
      part: 'whole',
      basis: 'ods',
      ...inventedPaper,
    },
  },
  TrustClosed: {
    'It closes.': { ods: 'ZZ2', occurred: '2015-03-31', ...inventedPaper },
  },
  CoverageSeriesRegistered: {
    'Register a series.': {
      series: 'zz-record-share',
      title: 'Invented trusts with a record system',
      milestoneKind: 'epr-go-live',
      capability: 'epr',
      scope: 'Invented trusts',
      source: inventedPaper.source,
    },
  },
  CoverageReported: {
    'Half of them.': {
      series: 'zz-record-share',
      occurred: '2024-03-31',
      sharePct: 50,
      trustsWith: 1,
      trustsTotal: 2,
      definition: 'not stated',
      basis: 'as published',
      ...inventedPaper,
    },
  },
  MaturityRoundRegistered: {
    'Register a round.': {
      instrument: 'digital-maturity-assessment',
      round: 'zz-2024',
      title: 'An invented round',
      scaleMax: 5,
      selfAssessed: true,
      source: inventedPaper.source,
    },
  },
  MaturityScored: {
    'A score of one trust.': {
      instrument: 'digital-maturity-assessment',
      round: 'zz-2024',
      trust: 'ZZ1',
      theme: 'average',
      score: 2.7,
      ...inventedPaper,
    },
  },
} satisfies Examples;
