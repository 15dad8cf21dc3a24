import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { dateAnswers } from '../form/date-parts.ts';
import { askedSteps } from '../form/journey.ts';
import { ownMilestones } from '../milestone/own-milestones.ts';
import { trustViewFixture } from '../trust/trust.fixtures.ts';
import { claimJourney } from './claim-journey.tsx';

const milestones = ownMilestones(
  trustViewFixture({ entries: [milestoneFixture({ on: '2023-01-01', subject: 'milestone-m1' })] }),
);
const codes = { milestoneKinds: [], capabilities: [], setbackKinds: [], mechanisms: [] };
const journey = claimJourney({
  milestones,
  policies: [],
  codes,
  today: '2023-06-01',
  from: { milestone: 'm1' },
});

describe('the journey of a claim', () => {
  it('asks for milestone, policy, direction, mechanism and words, then for provenance', () =>
    expect(
      askedSteps(journey, {})
        .map(({ id }) => id)
        .join(' '),
    ).toBe('milestone policy direction mechanism statement when source sure'));

  it.each(['helped', 'hindered'])('sends that the policy %s', (direction) =>
    expect(
      journey.request({
        ...dateAnswers('occurred', '2023-05-07'),
        milestone: 'm1',
        policy: 'gde',
        direction,
        mechanism: 'funding',
        sourceTitle: 'Board papers',
        sourceUrl: 'https://example.org/',
        confidence: 'low',
      }),
    ).toEqual({
      milestone: 'm1',
      trust: 'ZZ1',
      policy: 'gde',
      direction,
      mechanism: 'funding',
      occurred: '2023-05-07',
      source: { title: 'Board papers', url: 'https://example.org/' },
      confidence: 'low',
    }),
  );

  it('begins with today and the place that the person came from', () =>
    expect(journey.initial).toMatchObject({
      'occurred-year': '2023',
      'occurred-day': '01',
      milestone: 'm1',
    }));
});
