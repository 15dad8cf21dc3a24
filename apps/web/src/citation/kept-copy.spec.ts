import { differencesOf } from './kept-copy.ts';

describe('a copy that was kept', () => {
  it('is the same as an answer that has not changed, however its fields are ordered', () =>
    expect(differencesOf({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 })).toEqual([]));

  it('differs at each place that says otherwise, is new or is gone', () =>
    expect(
      differencesOf(
        { entries: [{ title: 'then', 'a/b': 1 }], total: 1 },
        { entries: [{ title: 'now' }], next: 'x', total: 1 },
      ),
    ).toEqual(
      expect.arrayContaining([
        { at: '/entries/0/title', copy: '"then"', now: '"now"' },
        { at: '/entries/0/a~1b', copy: '1' },
        { at: '/next', now: '"x"' },
      ]),
    ));
});
