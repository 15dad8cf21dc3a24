import { dateOf, entryOn, facts, given, recorded, statedKnown, statedProvenance } from '#testing/given';
import {
  promises,
  stateShares,
  targetAsAt,
  type SharesStated,
  type StateShares,
  type TargetEvent,
} from './index.ts';

const set = { type: 'TargetSet', data: { statement: 'all of it' }, entry: entryOn('2022-06-29') } as const;
const moved = {
  type: 'TargetRevised',
  data: { due: dateOf('2026-03') },
  entry: entryOn('2023-07', { knownOn: '2023-08-01' }),
} as const;
const shares = [
  { by: dateOf('2025-03-31'), sharePct: 95 },
  { by: dateOf('2026-03-31'), sharePct: 100 },
];
const stating: StateShares = { ref: 'zz-target', entryId: 'e2', shares, said: statedProvenance };
const stated = (entryId: string, knownOn: `${number}-${string}-${string}`): SharesStated => ({
  type: 'SharesStated',
  data: { entryId, shares },
  known: { ...statedKnown(knownOn), knownBasis: 'assumed-on-occurrence' },
});
const promised = given(promises);

describe('stating the shares of a promise', () => {
  it('is known since that promise is', () =>
    promised(set, moved).when(stateShares, stating, facts).then(stated('e2', '2023-08-01')));
  it('is known since its source, where that is dated', () =>
    promised(set, moved)
      .when(stateShares, { ...stating, said: { ...statedProvenance, knownOn: '2024-01-01' } }, facts)
      .then({ ...stated('e2', '2024-01-01'), known: statedKnown('2024-01-01') }));
  it('may be said again', () =>
    promised(set, moved, stated('e2', '2023-08-01'))
      .when(stateShares, stating, facts)
      .then(stated('e2', '2023-08-01')));
  it.each(['e1', 'e9'])('is of an entry of the target that promises something, not of %s', (entryId) =>
    promised({ type: 'TargetMet', data: {}, entry: entryOn('2024') }, set)
      .when(stateShares, { ...stating, entryId }, facts)
      .isRefused('target/no-such-promise'),
  );

  it('belongs to the version of the promise that named them, and to no other', () => {
    const { versions } = targetAsAt(
      recorded<TargetEvent>(set, moved, stated('e1', '2022-06-29'), stated('e2', '2023-08-01')),
      '2022-12-31',
    );
    expect(versions.map((version) => version.shares)).toEqual([shares]);
    expect(
      targetAsAt(recorded<TargetEvent>(set, moved, stated('e1', '2022-06-29')), '2026-01-01').versions,
    ).toMatchObject([{ entryId: 'e1', shares }, expect.not.objectContaining({ shares })]);
  });
  it('takes the statement last known, in whatever order they were recorded', () => {
    const later = { ...stated('e1', '2024-01-01'), data: { entryId: 'e1', shares: shares.slice(1) } };
    const { versions } = targetAsAt(
      recorded<TargetEvent>(set, later, stated('e1', '2022-06-29')),
      '2026-01-01',
    );
    expect(versions[0]?.shares).toEqual(shares.slice(1));
  });
});
