import type { ChangeView } from '#contracts/changes';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { comparedEntries } from './compared-entries.ts';

const told = { fields: [], because: [], steps: [] } as const;
const [kept, lost, moved, renamed] = ['2013-01-01', '2015-01-01', '2017-01-01', '2019-01-01'].map((on) =>
  entryFixture({ on }),
);
if (!kept || !lost || !moved || !renamed) throw new Error('Four entries are made.');
const learnt = entryFixture({ on: '2016-01-01' });
const movedThere = { ...moved, occurred: { edtf: '2014', earliestOn: '2014-01-01', latestOn: '2014-12-31' } };
const changes: readonly ChangeView[] = [
  { ...told, id: lost.id, is: 'gone', from: lost },
  { ...told, id: moved.id, is: 'changed', from: moved, to: movedThere },
  { ...told, id: renamed.id, is: 'changed', from: renamed, to: { ...renamed, title: 'Another' } },
  { ...told, id: learnt.id, is: 'added', to: learnt },
];
const together = comparedEntries([kept, lost, moved, renamed], changes);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('two readings on one page', () => {
  it('hold each entry of either once, in the order of time', () =>
    expect(ids(together.entries)).toEqual(ids([kept, lost, learnt, moved, renamed])));

  it('say of each what tells them apart, and nothing of the rest', () =>
    expect(Object.fromEntries(together.as)).toEqual({
      [lost.id]: 'gone',
      [moved.id]: 'changed',
      [`${moved.id}.there`]: 'moved',
      [renamed.id]: 'changed',
      [learnt.id]: 'ghost',
    }));

  it('join both places of what has moved, and of nothing else', () => {
    expect(together.joins).toEqual([[moved.id, `${moved.id}.there`]]);
    expect(ids(together.drawn)).toEqual([
      ...ids([kept]),
      `${moved.id}.there`,
      ...ids([lost, learnt, moved, renamed]),
    ]);
    const there = together.drawn[1];
    expect(there && together.real(there)).toBe(movedThere);
    expect(together.real(moved)).toBe(moved);
  });

  it('leave alone what the page does not show, as while a new answer is awaited', () => {
    const none = comparedEntries([kept, learnt], changes);
    expect([ids(none.drawn), none.as.size, none.joins]).toEqual([ids([kept, learnt]), 0, []]);
  });
});
