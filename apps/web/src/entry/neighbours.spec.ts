import { entryFixture } from './entries.fixtures.ts';
import { neighboursOf } from './neighbours.ts';

const [first, second, third] = ['2019', '2020', '2021'].map((year) => entryFixture({ on: `${year}-01-01` }));
const all = [first, second, third].filter((entry) => entry !== undefined);

describe('the neighbours of an entry', () => {
  it.each([
    [first, undefined, second],
    [second, first, third],
    [third, second, undefined],
  ])('are the one before and the one after: %#', (entry, before, after) => {
    expect(neighboursOf(entry?.id ?? '', all)).toEqual({
      ...(before && { before }),
      ...(after && { after }),
    });
  });
  it('are none where the entry is not among them', () => expect(neighboursOf('elsewhere', all)).toEqual({}));
});
