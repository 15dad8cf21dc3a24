import { exampleEntry, exampleKey, inventedPaper } from './example-ids.ts';
import type { Examples } from './examples-of.ts';

/** Two milestones of an invented trust, with their review, a claim, a relation and two corrections. */
export const localExamples = {
  MilestonePlanned: {
    'A trust plans to go live.': {
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      occurred: '2020-07-01',
      due: '2022-03',
      ...inventedPaper,
    },
    'Another plan, to be withdrawn.': {
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at the third site',
      capability: 'epr',
      occurred: '2020-07-01',
      due: '2024',
      ...inventedPaper,
    },
  },
  MilestoneRescheduled: {
    'It moves by half a year.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2021-12-01',
      due: '2022-11',
      ...inventedPaper,
    },
  },
  SetbackReported: {
    'It is deferred.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      setback: 'deferred',
      occurred: '2022-02',
      ...inventedPaper,
    },
  },
  MilestoneReached: {
    'It goes live.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      definition: 'not stated',
      occurred: '2022-11-05',
      ...inventedPaper,
    },
  },
  EvidenceAttached: {
    'A board paper shows it.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-01-26',
      title: 'Minutes of the board',
      url: 'https://throughline.example/minutes',
      note: 'Item 7.',
      ...inventedPaper,
    },
  },
  MilestoneVerified: {
    'It holds.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-03-01',
      note: 'Seen in the minutes of the board.',
      ...inventedPaper,
    },
  },
  MilestoneDisputed: {
    'It is doubted.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-04-03',
      reason: 'The minutes speak of one site.',
      ...inventedPaper,
    },
  },
  DisputeAnswered: {
    'The trust answers.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-04-20',
      dispute: exampleEntry('dispute-milestone'),
      answer: 'The other site followed the same week.',
      ...inventedPaper,
    },
  },
  MilestoneWithdrawn: {
    'It is given up.': {
      milestone: exampleKey('plan-milestone', 1),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-05',
      reason: 'The third site closes.',
      ...inventedPaper,
    },
  },
  InfluenceClaimed: {
    'The round helped.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      policy: 'zz-fund',
      direction: 'helped',
      mechanism: 'funding',
      statement: 'It paid for half of the system.',
      occurred: '2023-06-01',
      ...inventedPaper,
    },
  },
  InfluenceContested: {
    'It is doubted.': {
      claim: exampleKey('claim-influence'),
      reason: 'The award came after the contract.',
      occurred: '2023-07-01',
      ...inventedPaper,
    },
  },
  InfluenceWithdrawn: {
    'It is taken back.': {
      claim: exampleKey('claim-influence'),
      reason: 'We had named the wrong round.',
      occurred: '2023-08-01',
      ...inventedPaper,
    },
  },
  RelationAsserted: {
    'The round funds the pilot.': {
      from: 'policy-zz-fund',
      relation: 'funds',
      to: 'policy-zz-pilot',
      assertedBy: 'Zed England',
      ...inventedPaper,
    },
  },
  RelationWithdrawn: {
    'It was another pilot.': {
      from: 'policy-zz-fund',
      assertionId: exampleEntry('assert-relation'),
      reason: 'It funds another pilot.',
      ...inventedPaper,
    },
  },
  EntryCorrected: {
    'Another sum was awarded.': {
      stream: 'policy-zz-fund',
      entryId: exampleEntry('award-funding'),
      schemaVersion: 1,
      changes: {
        occurred: '2020-06-12',
        data: { amount: { pence: '610000000', kind: 'awarded', basis: 'exact' } },
      },
      reason: 'A digit was mistyped.',
      ...inventedPaper,
    },
  },
  EntryRetracted: {
    'It was another policy.': {
      stream: 'policy-zz-pilot',
      entryId: exampleEntry('revise-policy'),
      reason: 'It was another policy.',
      ...inventedPaper,
    },
  },
} satisfies Examples;
