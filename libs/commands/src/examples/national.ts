import type { PolicyKind } from '#domain/policy';
import { exampleEntry, inventedPaper } from './example-ids.ts';
import type { Examples } from './examples-of.ts';

const policy = (ref: string, kind: PolicyKind, title: string) => ({
  ref,
  kind,
  title,
  issuer: 'Zed England',
  capabilities: ['epr'],
  source: inventedPaper.source,
});

/** Invented policies of each kind, and what becomes of them. */
export const nationalExamples = {
  PolicyRegistered: {
    'Register a programme.': policy('zz-pilot', 'programme', 'An invented pilot'),
    'Register a strategy.': policy('zz-vision', 'strategy', 'An invented vision'),
    'Register an organisation.': policy('zz-agency', 'organisation', 'An invented agency'),
    'Register a funding-round.': policy('zz-fund', 'funding-round', 'An invented fund'),
    'Register a standard.': policy('zz-record-standard', 'standard', 'An invented standard'),
    'Register a target.': policy('zz-paper-free', 'target', 'An invented promise'),
  },
  PolicyAnnounced: {
    'A pilot is announced, with a goal.': {
      ref: 'zz-pilot',
      occurred: '2019-01-07',
      goal: { statement: 'Records at every bedside', due: '2024-03' },
      ...inventedPaper,
    },
  },
  PolicyOpened: {
    'A call opens.': { ref: 'zz-pilot', occurred: '2019-02-01', ...inventedPaper },
  },
  PolicyPublished: {
    'It is published in a month that is known.': { ref: 'zz-pilot', occurred: '2019-03', ...inventedPaper },
  },
  PolicyLaunched: {
    'It begins about then.': { ref: 'zz-pilot', occurred: '2019-04~', ...inventedPaper },
  },
  PolicyCameIntoForce: {
    'It takes effect.': { ref: 'zz-pilot', occurred: '2019-06-01', ...inventedPaper },
  },
  PolicyAwarded: {
    'Places are given.': {
      ref: 'zz-pilot',
      occurred: '2019-09/2019-10',
      note: 'Twelve places.',
      ...inventedPaper,
    },
  },
  PolicyRevised: {
    'It is extended.': { ref: 'zz-pilot', occurred: '2021-05', note: 'One year longer.', ...inventedPaper },
  },
  PolicyClosed: {
    'The call closes.': { ref: 'zz-pilot', occurred: '2019-05-31', of: 'window', ...inventedPaper },
  },
  PolicySuperseded: {
    'It is superseded.': { ref: 'zz-pilot', occurred: '2024-03-31', ...inventedPaper },
  },
  PolicyWithdrawn: {
    'It is withdrawn.': { ref: 'zz-vision', occurred: '2022-11', ...inventedPaper },
  },
  PolicyMerged: {
    'It is merged.': { ref: 'zz-agency', occurred: '2023-02-01', ...inventedPaper },
  },
  ScopeStated: {
    'It binds acute and specialist trusts, each by itself.': {
      ref: 'zz-pilot',
      appliesTo: 'Providers of acute care',
      trusts: 'of-types',
      trustTypes: ['acute'],
      counted: 'each',
      conformBy: '2024-03',
      basis: 'stated',
      note: 'In the annex.',
      ...inventedPaper,
    },
  },
  FundingApproved: {
    'A ceiling is approved.': {
      ref: 'zz-fund',
      occurred: '2019-11',
      amount: { pence: '46000000000', kind: 'approved', basis: 'ceiling' },
      ...inventedPaper,
    },
  },
  BidsOpened: {
    'Bids open.': { ref: 'zz-fund', occurred: '2020-01-06', ...inventedPaper },
  },
  BidsClosed: {
    'Bids close.': { ref: 'zz-fund', occurred: '2020-02-14', ...inventedPaper },
  },
  FundingAwarded: {
    'One trust is awarded six million pounds.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2020-06~',
      title: 'A record system',
      capabilities: ['epr'],
      amount: {
        pence: '600000000',
        kind: 'awarded',
        basis: 'exact',
        nature: 'capital',
        spendBy: '2022-03-31',
        matchRequired: 'As much again',
      },
      ...inventedPaper,
    },
  },
  AgreementSigned: {
    'The terms are signed.': { ref: 'zz-fund', trust: 'ZZ1', occurred: '2020-09-15', ...inventedPaper },
  },
  FundingReceived: {
    'Less arrives than was awarded.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2021-03-30',
      amount: { pence: '450000000', kind: 'received', basis: 'exact' },
      ...inventedPaper,
    },
  },
  FundingRevised: {
    'It is cut.': {
      ref: 'zz-fund',
      occurred: '2021-03',
      amount: {
        pence: '30000000000',
        kind: 'announced',
        basis: 'ceiling',
        period: { first: '2020-21', last: '2022-23' },
      },
      ...inventedPaper,
    },
  },
  FundingClawedBack: {
    'Some is taken back.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2022-05',
      amount: { pence: '50000000', kind: 'received', basis: 'exact' },
      ...inventedPaper,
    },
  },
  StandardDrafted: {
    'A draft is out.': { ref: 'zz-record-standard', occurred: '2018-05', ...inventedPaper },
  },
  StandardSupplierReady: {
    'Suppliers are ready.': { ref: 'zz-record-standard', occurred: '2021-01~', ...inventedPaper },
  },
  StandardMandated: {
    'It binds two years on.': {
      ref: 'zz-record-standard',
      occurred: '2019-07-01',
      conformBy: '2021-07-01',
      ...inventedPaper,
    },
  },
  TargetSet: {
    'A promise is made.': {
      ref: 'zz-paper-free',
      occurred: '2016-02-08',
      statement: 'Every trust works without paper',
      thresholdPct: 100,
      definition: 1,
      due: '2020',
      ...inventedPaper,
    },
  },
  TargetRevised: {
    'It moves.': { ref: 'zz-paper-free', occurred: '2019-01-07', due: '2024-03', ...inventedPaper },
  },
  TargetMet: {
    'It is found to be kept.': { ref: 'zz-paper-free', occurred: '2025-04', ...inventedPaper },
  },
  TargetMissed: {
    'It was missed at first.': { ref: 'zz-paper-free', occurred: '2021-01', ...inventedPaper },
  },
  TargetAbandoned: {
    'It is given up.': { ref: 'zz-paper-free', occurred: '2025-06', ...inventedPaper },
  },
  SharesStated: {
    'The promise named two shares.': {
      ref: 'zz-paper-free',
      entryId: exampleEntry('set-target'),
      shares: [
        { by: '2019-03', sharePct: 80 },
        { by: '2020', sharePct: 100 },
      ],
      ...inventedPaper,
    },
  },
} satisfies Examples;
