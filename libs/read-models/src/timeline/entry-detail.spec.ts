import { dated } from '#testing/given';
import { entryDetail } from './entry-detail.ts';

const told = { scope: undefined, review: undefined, textOf: () => ({ redacted: true }) };

describe('where a trust moved', () => {
  it.each([
    [{ region: 'London' }, 'London'],
    [{ board: 'ZZB' }, 'ZZB'],
    [{ region: 'London', board: 'ZZB' }, 'London, ZZB'],
  ])('%j is told whole', (data, to) => {
    expect(entryDetail({ type: 'TrustMoved', data, entry: dated('2020') }, told)).toEqual({ to });
  });
});
