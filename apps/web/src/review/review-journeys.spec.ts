import type { MilestoneView } from '#contracts/milestone';
import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { dateAnswers } from '../form/date-parts.ts';
import { contestJourney, disputeJourney, verifyJourney } from './review-journeys.tsx';

const reached = milestoneFixture({ on: '2023-01-01', subject: 'milestone-m1', title: 'Record live' });
const view: MilestoneView = {
  replay: { asAt: '2023-06-01', knownAt: '2023-06-01', atPosition: '9' },
  milestone: {
    id: 'm1',
    title: 'Record live',
    kind: 'epr-go-live',
    capabilities: ['epr'],
    trust: { ods: 'ZZ1', name: 'A trust' },
    status: 'reached',
    review: 'unreviewed',
    rescheduled: 0,
    setbacks: 0,
    openDisputes: [],
  },
  entries: [reached],
  claims: [],
  version: 7,
};
const today = '2023-06-01';
const answers = {
  ...dateAnswers('occurred', '2023-05-07'),
  sourceTitle: 'A letter',
  sourceUrl: 'https://example.org/',
  confidence: 'high',
  note: 'Board papers',
  reason: 'Not so',
};
const provenance = {
  occurred: '2023-05-07',
  source: { title: 'A letter', url: 'https://example.org/' },
  confidence: 'high',
};
const reference = { milestone: 'm1', trust: 'ZZ1', kind: 'epr-go-live' };

describe('the journeys of a reviewer', () => {
  it.each([
    [verifyJourney, 'verify-milestone', { note: 'Board papers' }],
    [disputeJourney, 'dispute-milestone', { reason: 'Not so' }],
  ] as const)('send what was found, of the version that was looked at: %#', (journeyOf, command, said) => {
    const journey = journeyOf(view, today);
    expect([journey.command, journey.ifMatch]).toEqual([command, '7']);
    expect(journey.request(answers)).toEqual({ ...reference, ...said, ...provenance });
  });

  it('begin with today, and of a verification with the source of the milestone', () => {
    expect(verifyJourney(view, today).initial).toMatchObject({
      'occurred-month': '06',
      sourceTitle: reached.source.title,
    });
    expect(disputeJourney(view, today).initial).not.toHaveProperty('sourceTitle');
  });

  it('contest a claim by its id, from any of its entries', () => {
    const claim = milestoneFixture({ on: '2023-01-01', category: 'influence', subject: 'influence-c1' });
    const journey = contestJourney(claim, today);
    expect(journey.command).toBe('contest-influence');
    expect(journey.request(answers)).toEqual({ claim: 'c1', reason: 'Not so', ...provenance });
  });
});
