import { changesIn } from './changes-in.ts';

describe('the changes of a correction', () => {
  it('take dates and money as text, and a field away where they say null', () => {
    const data = { due: '2024', amount: { pence: '12', kind: 'awarded', basis: 'exact' }, supplier: null };
    const { data: read = {} } = changesIn({ data });
    expect(read).toMatchObject({
      due: { edtf: '2024', earliestOn: '2024-01-01', latestOn: '2024-12-31' },
      amount: { pence: 12n },
    });
    expect(Object.entries(read).at(-1)).toEqual(['supplier', undefined]);
  });
  it('leave a null within a field to whoever looks at the field', () => {
    expect(changesIn({ data: { goal: { statement: null } } }).data).toEqual({ goal: { statement: null } });
  });
});
