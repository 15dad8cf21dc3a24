import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { askedSteps, type Journey } from '../form/journey.ts';
import { dateAnswers } from '../form/date-parts.ts';
import { trustViewFixture } from '../trust/trust.fixtures.ts';
import { answerJourney, knownMilestoneJourney } from './known-milestone-journeys.ts';
import { planJourney, reachedJourney, setbackJourney } from './new-milestone-journeys.ts';
import { milestoneActions, ownMilestones } from './own-milestones.ts';

const answers = {
  ...dateAnswers('occurred', '2023-05'),
  ...dateAnswers('due', '2024-04'),
  sourceTitle: 'Board papers',
  sourceUrl: 'https://example.org/',
  confidence: 'medium',
  reason: 'Given up',
  answer: 'It stands',
  note: 'A photograph',
  setback: 'stopped',
  kind: 'epr-go-live',
  title: 'Record live',
  capability: 'epr',
  supplier: ' Epic ',
  trust: 'ZZ2',
};
const provenance = {
  occurred: '2023-05',
  source: { title: 'Board papers', url: 'https://example.org/' },
  confidence: 'medium',
};
const codes = { milestoneKinds: [], capabilities: [], setbackKinds: [], mechanisms: [] };
const today = '2023-06-01';
const stepsOf = (journey: Journey) => askedSteps(journey, {}).map(({ id }) => id);

describe('the journeys of a milestone on record', () => {
  const dispute = milestoneFixture({
    on: '2023-02-01',
    subject: 'milestone-m1',
    eventType: 'MilestoneDisputed',
  });
  const [milestone] = ownMilestones(
    trustViewFixture({
      entries: [
        milestoneFixture({ on: '2023-01-01', subject: 'milestone-m1', title: 'Record live' }),
        dispute,
      ],
    }),
  );
  if (milestone === undefined) throw new RangeError('No milestone.');
  const reference = { milestone: 'm1', trust: 'ZZ1', kind: 'epr-go-live' };
  const note = 'A photograph';
  const description = { ...reference, title: 'Record live', capability: 'general', supplier: 'Epic', note };
  const context = { milestone, codes, today };

  it.each([
    [
      'moved',
      'reschedule-milestone',
      ['due', 'when', 'source', 'sure'],
      { ...reference, due: '2024-04', note },
    ],
    ['reached', 'reach-milestone', ['when', 'supplier', 'source', 'sure'], { ...description, definition: 'not stated' }], // prettier-ignore
    [
      'setback',
      'report-setback',
      ['setback', 'when', 'source', 'sure'],
      { ...description, setback: 'stopped' },
    ],
    [
      'withdraw',
      'withdraw-milestone',
      ['reason', 'when', 'source', 'sure'],
      { ...reference, reason: 'Given up' },
    ],
    ['evidence', 'attach-evidence', ['source', 'note', 'when', 'sure'], { ...reference, title: 'Board papers', url: 'https://example.org/', note: 'A photograph' }], // prettier-ignore
  ] as const)('%s sends %s', (action, command, steps, request) => {
    const journey = knownMilestoneJourney(action, context);
    expect(journey.command).toBe(command);
    expect(stepsOf(journey)).toEqual(steps);
    expect(journey.request(answers)).toEqual({ ...request, ...provenance });
  });

  it('answer a dispute by its id', () => {
    const journey = answerJourney(dispute, context);
    expect(journey.command).toBe('answer-dispute');
    expect(journey.request(answers)).toEqual({
      ...reference,
      dispute: dispute.id,
      answer: 'It stands',
      ...provenance,
    });
  });

  it('begin with today where something is said now, and not where it happened before', () => {
    const begun = (action: 'moved' | 'withdraw' | 'reached') =>
      knownMilestoneJourney(action, context).initial;
    expect([begun('moved')?.['occurred-day'], begun('withdraw')?.['occurred-month']]).toEqual(['01', '06']);
    expect(begun('reached')).toEqual({});
  });

  it('are those that its status allows', () =>
    expect(
      (['planned', 'reached', 'withdrawn', 'set back'] as const).map((status) =>
        milestoneActions({ ...milestone, status }).join(' '),
      ),
    ).toEqual([
      'reached moved setback evidence withdraw',
      'setback evidence withdraw',
      '',
      'reached setback evidence withdraw',
    ]));
});

describe('the journeys of a new milestone', () => {
  const trusts = [
    { ods: 'ZZ1', name: 'A trust' },
    { ods: 'ZZ2', name: 'One that went into it' },
  ];
  const description = { kind: 'epr-go-live', title: 'Record live', capability: 'epr', supplier: 'Epic', note: 'A photograph' }; // prettier-ignore

  it.each([
    ['of a plan', planJourney, 'plan-milestone', 'kind title capability supplier due when source sure', { trust: 'ZZ1', due: '2024-04' }], // prettier-ignore
    ['of what was reached', reachedJourney, 'reach-milestone', 'trust kind title capability supplier when source sure', { trust: 'ZZ2', definition: 'not stated' }], // prettier-ignore
    ['of a setback', setbackJourney, 'report-setback', 'trust kind title capability supplier setback when source sure', { trust: 'ZZ2', setback: 'stopped' }], // prettier-ignore
  ] as const)('%s', (_, journeyOf, command, steps, request) => {
    const journey = journeyOf({ codes, today, trusts });
    expect(journey.command).toBe(command);
    expect(stepsOf(journey).join(' ')).toBe(steps);
    expect(journey.request(answers)).toEqual({ ...description, ...request, ...provenance });
  });

  it('do not ask for the trust where there is but one', () =>
    expect(stepsOf(reachedJourney({ codes, today, trusts: trusts.slice(0, 1) }))).not.toContain('trust'));
});
