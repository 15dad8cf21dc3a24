import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { tieCurves, type WordBox } from './tie-curves.ts';
import { isDrawnTie } from './trust-history.ts';
import { tieFixture } from './trust.fixtures.ts';

const policies = [entryFixture({ on: '2014-01-01' }), entryFixture({ on: '2016-01-01' })] as const;
const milestone = milestoneFixture({ on: '2018-01-01' });
const ends = new Map(
  [...policies, milestone].map(({ id }, at) => [id, { id, x: at * 100, y: at === 2 ? 200 : 20 }]),
);
const tiesTo = (...kinds: readonly (readonly [policy: 0 | 1, kind: 'funded' | 'named'])[]) =>
  kinds.map(([policy, kind]) => tieFixture(milestone, policies[policy], kind)).filter(isDrawnTie);
const curves = (ties: ReturnType<typeof tiesTo>) => tieCurves(ties, ends, (text) => text.length * 6);

describe('the curves of ties', () => {
  it('lead from the milestone up to the policy', () =>
    expect(curves(tiesTo([0, 'funded'])).map(({ d }) => d)).toEqual([
      'M200.0,200C200.0,110.0 0.0,110.0 0.0,20',
    ]));

  it('are one for each pair of milestone and policy, the first given', () =>
    expect(curves(tiesTo([0, 'funded'], [0, 'named'], [1, 'named'])).map(({ tie }) => tie.tie)).toEqual([
      'funded',
      'named',
    ]));

  it('have no label on another', () => {
    const [first, second] = curves(tiesTo([0, 'funded'], [1, 'named']));
    expect(first?.at).toBeDefined();
    expect(second?.at).not.toEqual(first?.at);
  });

  it('have a label within the edges, and on none of the words that stand there', () => {
    const [tie] = tiesTo([0, 'funded']);
    if (tie === undefined) throw new Error('There is one.');
    const labelIn = (left: number, right: number, words: readonly WordBox[] = []) =>
      tieCurves([tie], ends, (text) => text.length * 6, { left, right, words })[0]?.at;
    const free = labelIn(-500, 500);
    expect(labelIn((free?.x ?? 0) + 1, 500)).not.toEqual(free);
    expect(labelIn(-500, 500, [{ left: free?.x ?? 0, right: 500, top: 0, bottom: 300 }])).not.toEqual(free);
    expect(labelIn(0, 10)).toBeUndefined();
  });

  it('leave out a tie that has an end out of the picture', () =>
    expect(tieCurves(tiesTo([0, 'funded']), new Map(), () => 0)).toEqual([]));
});
