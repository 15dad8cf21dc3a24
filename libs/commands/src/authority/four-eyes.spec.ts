import { partialDate, type PartialDate, type DatedProvenance } from '#domain/kernel';
import type { Role } from '#domain/schema';
import type { Actor } from '#event-log/codec';
import { exampleRecord } from '../examples/fixtures/example-commands.ts';
import { execute, type Command } from '../handling/index.ts';
import { useCases } from '../use-cases/index.ts';

const {
  DisputeAnswered: answerDispute,
  EvidenceAttached: attachEvidence,
  InfluenceClaimed: claimInfluence,
  InfluenceContested: contestInfluence,
  EntryCorrected: correctEntry,
  MilestoneDisputed: disputeMilestone,
  MilestonePlanned: planMilestone,
  MilestoneReached: reachMilestone,
  EntryRetracted: retractEntry,
  MilestoneVerified: verifyMilestone,
  InfluenceWithdrawn: withdrawInfluence,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const [today, step] = ['2026-01-01', { id: 'zz-step', trust: 'ZZ1', kind: 'epr-go-live' }] as const;
const described = { ...step, title: 'Live', capability: 'epr' };
function day(edtf: string): PartialDate {
  const date = partialDate(edtf);
  if ('refused' in date) throw new Error(date.because);
  return date;
}
const said = (occurred: string): DatedProvenance => ({ source, confidence: 'high', occurred: day(occurred) });
const streams = { milestone: 'milestone-zz-step', influence: 'influence-zz-claim' } as const;

/** The record of one milestone and one claim, to which people add. */
async function story() {
  const record = await exampleRecord(['TrustRegistered', 'PolicyRegistered', 'FundingApproved']);
  let asked = 0;
  const executeUseCase = async (
    actor: Actor,
    command: Command,
    commandId = `command ${String((asked += 1))}`,
  ) => {
    const done = await execute(record, { commandId, actor, today, command });
    return 'refused' in done ? done.refused : done.outcome;
  };
  const importer: Actor = { subject: 'ada', role: 'importer' };
  const as = (subject: string, role: Role = 'reviewer'): Actor => ({ subject, role, organisation: 'ZZ1' });
  const of = async (type: string): Promise<string> => {
    const all = [...(await record.facts(streams.milestone)), ...(await record.facts(streams.influence))];
    return all.findLast(({ event }) => event.type === type)?.id ?? '';
  };
  const change = async (type: string) => {
    const isClaim = type.startsWith('Influence');
    const about = { stream: isClaim ? streams.influence : streams.milestone, entryId: await of(type) };
    return { ...about, schemaVersion: 1, reason: 'Misread.', said: { source, confidence: 'high' } } as const;
  };
  const report = { ...described, definition: 'not stated', said: said('2022') } as const;
  return {
    importer,
    executeUseCase,
    plan: (who: string) =>
      executeUseCase(
        as(who, 'trust-reporter'),
        planMilestone({ ...described, due: day('2021'), said: said('2018') }),
      ),
    report: (who: string | Actor) =>
      executeUseCase(typeof who === 'string' ? as(who, 'trust-reporter') : who, reachMilestone(report)),
    attach: (who: string) =>
      executeUseCase(as(who, 'trust-reporter'), attachEvidence({ ...step, ...source, said: said('2023') })),
    verify: (who: string, commandId?: string) =>
      executeUseCase(as(who), verifyMilestone({ ...step, said: said('2023') }), commandId),
    dispute: (who: string) =>
      executeUseCase(as(who), disputeMilestone({ ...step, reason: 'In part.', said: said('2023') })),
    answer: async (who: string) =>
      executeUseCase(
        as(who, 'trust-reporter'),
        answerDispute({
          ...{ ...step, dispute: await of('MilestoneDisputed'), answer: 'In full.' },
          said: said('2024'),
        }),
      ),
    correct: async (who: string, type = 'MilestoneReached', role: Role = 'reviewer') =>
      executeUseCase(
        as(who, role),
        correctEntry({ ...(await change(type)), changes: { confidence: 'low' } }),
      ),
    retract: async (who: string, type = 'MilestoneReached', role: Role = 'reviewer') =>
      executeUseCase(as(who, role), retractEntry(await change(type))),
    claim: (who: string) =>
      executeUseCase(
        as(who, 'trust-reporter'),
        claimInfluence({
          ...{ id: 'zz-claim', milestone: step.id, trust: 'ZZ1', policy: 'zz-fund' },
          ...{ direction: 'helped', mechanism: 'funding', statement: 'It paid.', said: said('2023') },
        }),
      ),
    contest: (who: string) =>
      executeUseCase(as(who), contestInfluence({ id: 'zz-claim', reason: 'Not so.', said: said('2024') })),
    withdraw: (who: string) =>
      executeUseCase(
        as(who, 'trust-reporter'),
        withdrawInfluence({ id: 'zz-claim', reason: 'Not so.', said: said('2024') }),
      ),
  };
}

type Story = Awaited<ReturnType<typeof story>>;
/** One thing done after the other; what came of the last. */
async function lastOf(...steps: ((one: Story) => Promise<string>)[]): Promise<string> {
  const one = await story();
  const outcomes: string[] = [];
  for (const next of steps) outcomes.push(await next(one));
  expect(outcomes.slice(0, -1)).toEqual(outcomes.slice(0, -1).map(() => 'recorded'));
  return outcomes.at(-1) ?? '';
}

describe('nobody', () => {
  it.each<[string, ((one: Story) => Promise<string>)[]]>([
    ['verifies what they reported', [(s) => s.report('ada'), (s) => s.verify('ada')]],
    ['verifies what they planned', [(s) => s.plan('ada'), (s) => s.report('bo'), (s) => s.verify('ada')]],
    [
      'verifies what they gave evidence of',
      [(s) => s.report('bo'), (s) => s.attach('ada'), (s) => s.verify('ada')],
    ],
    [
      'verifies what they corrected',
      [(s) => s.report('bo'), (s) => s.correct('ada'), (s) => s.verify('ada')],
    ],
    [
      'verifies again what they corrected after they had verified it',
      [(s) => s.report('bo'), (s) => s.verify('ada'), (s) => s.correct('ada'), (s) => s.verify('ada')],
    ],
    [
      'verifies what they corrected in another role',
      [
        (s) => s.report('bo'),
        (s) => s.correct('ada', 'MilestoneReached', 'trust-reporter'),
        (s) => s.verify('ada'),
      ],
    ],
    [
      'verifies what they corrected, though a colleague corrected it since',
      [(s) => s.report('bo'), (s) => s.correct('ada'), (s) => s.correct('cy'), (s) => s.verify('ada')],
    ],
    [
      'verifies where they took something back',
      [
        (s) => s.report('bo'),
        (s) => s.attach('bo'),
        (s) => s.retract('ada', 'EvidenceAttached'),
        (s) => s.verify('ada'),
      ],
    ],
    [
      'verifies what they answered for',
      [(s) => s.report('bo'), (s) => s.dispute('cy'), (s) => s.answer('ada'), (s) => s.verify('ada')],
    ],
    ['disputes what they reported', [(s) => s.report('ada'), (s) => s.dispute('ada')]],
    ['answers what they disputed', [(s) => s.report('bo'), (s) => s.dispute('ada'), (s) => s.answer('ada')]],
    [
      'rewrites the answer to what they disputed',
      [
        (s) => s.report('bo'),
        (s) => s.dispute('ada'),
        (s) => s.answer('bo'),
        (s) => s.correct('ada', 'DisputeAnswered'),
      ],
    ],
    [
      'takes back the dispute of what they reported',
      [(s) => s.report('ada'), (s) => s.dispute('bo'), (s) => s.retract('ada', 'MilestoneDisputed')],
    ],
    [
      'takes back the dispute of what they corrected',
      [
        (s) => s.report('bo'),
        (s) => s.correct('ada'),
        (s) => s.dispute('cy'),
        (s) => s.retract('ada', 'MilestoneDisputed'),
      ],
    ],
    [
      'restates the verification of what they reported',
      [(s) => s.report('ada'), (s) => s.verify('bo'), (s) => s.correct('ada', 'MilestoneVerified')],
    ],
    ['contests their own claim', [(s) => s.report('bo'), (s) => s.claim('ada'), (s) => s.contest('ada')]],
    [
      'takes back what contests their own claim',
      [
        (s) => s.report('bo'),
        (s) => s.claim('ada'),
        (s) => s.contest('cy'),
        (s) => s.retract('ada', 'InfluenceContested'),
      ],
    ],
  ])('%s', async (_what, steps) => expect(await lastOf(...steps)).toBe('command/own-work'));
});

describe('somebody else', () => {
  it.each<[string, ((one: Story) => Promise<string>)[]]>([
    ['verifies what was reported', [(s) => s.report('bo'), (s) => s.verify('ada')]],
    [
      'verifies what a colleague corrected',
      [(s) => s.report('bo'), (s) => s.correct('cy'), (s) => s.verify('ada')],
    ],
    [
      'verifies what they disputed, once it is answered',
      [(s) => s.report('bo'), (s) => s.dispute('ada'), (s) => s.answer('bo'), (s) => s.verify('ada')],
    ],
    [
      'verifies what they disputed, though they restated their dispute',
      [
        (s) => s.report('bo'),
        (s) => s.dispute('ada'),
        (s) => s.correct('ada', 'MilestoneDisputed'),
        (s) => s.verify('ada'),
      ],
    ],
    [
      'verifies what was imported, whoever imported it',
      [(s) => s.report(s.importer), (s) => s.verify('ada')],
    ],
    ['corrects what they verified', [(s) => s.report('bo'), (s) => s.verify('ada'), (s) => s.correct('ada')]],
    [
      'verifies what the first reviewer corrected',
      [(s) => s.report('bo'), (s) => s.verify('ada'), (s) => s.correct('ada'), (s) => s.verify('cy')],
    ],
    [
      'disputes what they corrected',
      [(s) => s.report('bo'), (s) => s.correct('ada'), (s) => s.dispute('ada')],
    ],
    ['answers a dispute', [(s) => s.report('bo'), (s) => s.dispute('cy'), (s) => s.answer('ada')]],
    [
      'restates their own verification',
      [(s) => s.report('bo'), (s) => s.verify('ada'), (s) => s.correct('ada', 'MilestoneVerified')],
    ],
    [
      'takes back their own dispute',
      [(s) => s.report('bo'), (s) => s.dispute('ada'), (s) => s.retract('ada', 'MilestoneDisputed')],
    ],
    [
      'takes back the dispute of a colleague',
      [(s) => s.report('bo'), (s) => s.dispute('cy'), (s) => s.retract('ada', 'MilestoneDisputed')],
    ],
    [
      'reopens their dispute',
      [
        (s) => s.report('bo'),
        (s) => s.dispute('ada'),
        (s) => s.answer('bo'),
        (s) => s.retract('ada', 'DisputeAnswered'),
      ],
    ],
    ['contests a claim', [(s) => s.report('ada'), (s) => s.claim('bo'), (s) => s.contest('ada')]],
    [
      'takes back their own claim',
      [(s) => s.report('bo'), (s) => s.claim('ada'), (s) => s.contest('cy'), (s) => s.withdraw('ada')],
    ],
  ])('%s', async (_what, steps) => expect(await lastOf(...steps)).toBe('recorded'));

  it('is answered as the first time when they send again what they verified before they corrected it', async () => {
    const one = await story();
    await one.report('bo');
    expect(await one.verify('ada', 'a retry')).toBe('recorded');
    expect(await one.correct('ada')).toBe('recorded');
    expect(await one.verify('ada', 'a retry')).toBe('already recorded');
  });
});
