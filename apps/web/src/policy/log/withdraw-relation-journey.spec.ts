import type { RelationView } from '#contracts/policy';
import { dateAnswers } from '../../form/date-parts.ts';
import { askedSteps } from '../../form/journey.ts';
import { withdrawRelationJourney } from './withdraw-relation-journey.tsx';

const journey = (said: Partial<RelationView> = {}) =>
  withdrawRelationJourney({
    policy: { ref: 'zz-here', title: 'A strategy' },
    relation: {
      id: 'assertion-1',
      relation: 'implements',
      direction: 'out',
      subject: 'policy-zz-there',
      title: 'A Plan',
      confidence: 'high',
      knownOn: '2020-01-01',
      ...said,
    },
  });
const answers = {
  reason: 'It was another plan.',
  sourceTitle: 'A letter',
  sourceUrl: 'https://example.org/',
  confidence: 'medium',
};
const published = (iso: string) => ({ ...answers, ...dateAnswers('sourcePublished', iso) });

describe('the journey that withdraws a relation', () => {
  it('asks for the reason, then for source and confidence', () =>
    expect(askedSteps(journey(), {}).map(({ id }) => id)).toEqual(['reason', 'source', 'sure']));

  it('says which relation it is, from either end', () =>
    expect([journey().about, journey({ direction: 'in' }).about]).toEqual([
      'A strategy implements A Plan',
      'A strategy implemented by A Plan',
    ]));

  it.each([
    ['out', 'policy-zz-here'],
    ['in', 'policy-zz-there'],
  ] as const)('names the subject that a relation %s goes out from', (direction, from) => {
    expect(journey().command).toBe('withdraw-relation');
    expect(journey({ direction }).request(answers)).toEqual({
      from,
      assertionId: 'assertion-1',
      reason: 'It was another plan.',
      source: { title: 'A letter', url: 'https://example.org/' },
      confidence: 'medium',
    });
  });

  it('is known since its source was published, unless the relation was not known by then', () => {
    expect(journey().request(published('2021-02-03'))).toMatchObject({ knownOn: '2021-02-03' });
    expect(journey().request(published('2019-02-03'))).not.toHaveProperty('knownOn');
  });
});
