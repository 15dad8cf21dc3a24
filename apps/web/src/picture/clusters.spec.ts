import { entryFixture } from '../entry/entries.fixtures.ts';
import { clustered, type OpenMark } from './clusters.ts';
import { entryMark, markId } from './entry-mark.ts';
import { timeScale } from './scale.ts';
import { yearsSpan } from './axis.ts';

const scale = timeScale(yearsSpan(2018, 2018), 365);
const mark = (on: string, y = 10) =>
  entryMark(entryFixture({ on, event: `published on ${on}` }), { lane: 'strategy', y, radius: 5 }, scale);
const nothing: OpenMark = { id: undefined, together: undefined };
const held = (marks: ReturnType<typeof clustered>) =>
  marks.map(({ entry, together }) => (together?.entries ?? [entry]).map(({ occurred }) => occurred.edtf));

describe('marks that cannot be told apart', () => {
  it('are one mark with their number; those that can are left as they are', () => {
    const marks = ['2018-03-01', '2018-03-02', '2018-06-01'].map((on) => mark(on));
    const drawn = clustered(marks, nothing);
    expect(held(drawn)).toEqual([['2018-03-01', '2018-03-02'], ['2018-06-01']]);
    expect(drawn[0]?.together).toMatchObject({ counted: true });
    expect(drawn[0]?.together?.words).toMatch(/^2 entries up to 2 March 2018: published on /);
    expect(drawn[1]).toBe(marks[2]);
  });

  it('are told apart in another row, and when zoomed in', () => {
    const rows = [mark('2018-03-01', 10), mark('2018-03-02', 30)];
    expect(clustered(rows, nothing)).toEqual(rows);
    const wide = timeScale(yearsSpan(2018, 2018), 4_000);
    const apart = rows.map(({ entry }) => entryMark(entry, { lane: 'strategy', y: 10, radius: 5 }, wide));
    expect(clustered(apart, nothing)).toEqual(apart);
  });

  it('take in those that their number would cover', () => {
    const close = ['2018-03-01', '2018-03-02', '2018-03-07'].map((on) => mark(on));
    expect(held(clustered(close, nothing))).toEqual([['2018-03-01', '2018-03-02', '2018-03-07']]);
    const twos = ['2018-03-01', '2018-03-02', '2018-03-12', '2018-03-13'].map((on) => mark(on));
    expect(held(clustered(twos, nothing)).map((of) => of.length)).toEqual([4]);
    expect(held(clustered(close.slice(1), nothing))).toEqual([['2018-03-02'], ['2018-03-07']]);
  });

  it('leave the open one by itself, over the others', () => {
    const marks = ['2018-03-01', '2018-03-02', '2018-03-03'].map((on) => mark(on));
    const open = marks[1]?.entry.id;
    const drawn = clustered(marks, { ...nothing, id: open });
    expect(held(drawn)).toEqual([['2018-03-01', '2018-03-03'], ['2018-03-02']]);
    expect(drawn.map(markId)).toContain(open);
  });

  it('stay together while their number is open, however far apart they are drawn', () => {
    const near = ['2018-03-01', '2018-03-02', '2018-06-01'].map((on) => mark(on));
    const together = clustered(near, nothing)[0]?.together;
    const wide = timeScale(yearsSpan(2018, 2018), 9_000);
    const far = near.map(({ entry }) => entryMark(entry, { lane: 'strategy', y: 10, radius: 5 }, wide));
    expect(clustered(far, nothing)).toHaveLength(3);
    const drawn = clustered(far, { id: together?.id, together });
    expect(held(drawn)).toEqual([['2018-06-01'], ['2018-03-01', '2018-03-02']]);
    expect(drawn.map(markId)).toContain(together?.id);
  });
});
