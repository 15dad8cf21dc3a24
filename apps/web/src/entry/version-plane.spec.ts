import fc from 'fast-check';
import type { HistoryStep } from '#contracts/history';
import { versionPlane, type VersionRectangle } from './version-plane.ts';

const source = { title: 'A source', url: 'https://example.org/' };

const step = (
  id: string,
  knownOn: string,
  position: number,
  said: Partial<HistoryStep> = {},
): HistoryStep => ({
  id,
  eventType: id === 'own' ? 'FundingAwarded' : 'EntryCorrected',
  event: 'awarded',
  about: 'own',
  version: position,
  position: String(position),
  recordedAt: '2026-11-22T10:00:00Z',
  actor: { role: 'policy-lead' },
  knownOn,
  source,
  says: [],
  ...said,
});
const own = step('own', '2019-01-07', 10, {
  occurred: { edtf: '2019-01-07', earliestOn: '2019-01-07', latestOn: '2019-01-07' },
  confidence: 'high',
  says: [
    { field: 'amount', text: '£1m awarded', redacted: false },
    { field: 'note', redacted: true },
  ],
});
const corrected = (id: string, knownOn: string, position: number, after?: string) =>
  step(id, knownOn, position, {
    changes: [{ field: 'amount', before: '?', ...(after !== undefined && { after }) }],
  });
const retracted = (id: string, knownOn: string, position: number) =>
  step(id, knownOn, position, { eventType: 'EntryRetracted' });

const drawn = (...changes: readonly HistoryStep[]) => versionPlane('own', [own, ...changes]);
const inWords = ({ version, known, recorded }: VersionRectangle) =>
  `${String(version.number)}: ${known.from ?? ''}..${known.to ?? ''} × ${recorded.from}..${recorded.to ?? ''}`;
const amountOf = (rectangle: VersionRectangle | undefined) =>
  rectangle?.version.fields.find(({ field }) => field === 'amount')?.text;

describe('the versions of an entry', () => {
  it('are one where nobody corrected it', () => {
    expect(drawn(step('other', '2020-01-01', 11, { about: 'other' }))?.rectangles.map(inWords)).toEqual([
      '1: 2019-01-07.. × 10..',
    ]);
    expect(drawn()?.versions[0]?.fields).toEqual([
      { field: 'occurred', text: '2019-01-07', restated: false },
      { field: 'amount', text: '£1m awarded', restated: false },
      { field: 'note', restated: false },
      { field: 'confidence', text: 'high', restated: false },
      { field: 'source', text: 'A source', restated: false },
    ]);
  });

  it('are covered by a correction from its day and its position on', () => {
    const plane = drawn(corrected('c1', '2020-01-01', 12, '£2m awarded'));
    expect(plane?.rectangles.map(inWords)).toEqual([
      '1: 2019-01-07..2020-01-01 × 10..',
      '1: 2020-01-01.. × 10..12',
      '2: 2020-01-01.. × 12..',
    ]);
    expect(plane?.rectangles.map(amountOf)).toEqual(['£1m awarded', '£1m awarded', '£2m awarded']);
  });

  it('are covered in part by what was recorded later and known before', () => {
    const plane = drawn(
      corrected('c1', '2021-01-01', 12, '£2m awarded'),
      corrected('c2', '2020-01-01', 15),
      retracted('gone', '2022-01-01', 20),
    );
    expect(plane?.rectangles.map(inWords)).toEqual([
      '1: 2019-01-07..2020-01-01 × 10..',
      '1: 2020-01-01..2021-01-01 × 10..15',
      '1: 2021-01-01.. × 10..12',
      '2: 2021-01-01.. × 12..15',
      '3: 2020-01-01..2021-01-01 × 15..',
      '4: 2021-01-01..2022-01-01 × 15..',
      '4: 2022-01-01.. × 15..20',
      '5: 2022-01-01.. × 20..',
    ]);
    const byNumber = plane?.versions.map(({ retracted: gone, fields }) => [
      gone,
      fields.find(({ field }) => field === 'amount')?.text,
    ]);
    // Of two corrections the later known one says what holds; it is of the same field here.
    expect(byNumber).toEqual([
      [false, '£1m awarded'],
      [false, '£2m awarded'],
      [false, undefined],
      [false, '£2m awarded'],
      [true, '£2m awarded'],
    ]);
  });

  it('are not drawn without the first recording', () => {
    expect(versionPlane('own', [corrected('c1', '2020-01-01', 12)])).toBeUndefined();
  });

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-01-${String(n).padStart(2, '0')}`);
  const change = fc.record({ day, gap: fc.integer({ min: 1, max: 3 }), gone: fc.boolean() });
  const histories = fc
    .record({ first: day, changes: fc.array(change, { maxLength: 6 }) })
    .map(({ first, changes }) => {
      let position = 10;
      return [
        { ...own, knownOn: first },
        ...changes.map(({ day: known, gap, gone }, n) => {
          position += gap;
          return gone
            ? retracted(`c${n}`, known, position)
            : corrected(`c${n}`, known, position, `after c${n}`);
        }),
      ];
    });

  /** The plain way to the version at a point: apply what one may know there, one after the other. */
  function atPoint([first, ...changes]: readonly HistoryStep[], knownAt: string, position: number) {
    if (first === undefined || (first.knownOn ?? '') > knownAt || Number(first.position) > position)
      return undefined;
    let amount = '£1m awarded';
    const knowable = changes.filter(
      (one) => (one.knownOn ?? '') <= knownAt && Number(one.position) <= position,
    );
    // A stable sort: of equal days, the earlier recorded stays first.
    for (const one of knowable.sort((a, b) => (a.knownOn ?? '').localeCompare(b.knownOn ?? ''))) {
      if (one.eventType === 'EntryRetracted') return `gone ${amount}`;
      amount = one.changes?.[0]?.after ?? '';
    }
    return amount;
  }
  const holds = ({ known, recorded }: VersionRectangle, knownAt: string, position: number): boolean =>
    (known.from ?? '') <= knownAt &&
    (known.to === undefined || knownAt < known.to) &&
    Number(recorded.from) <= position &&
    (recorded.to === undefined || position < Number(recorded.to));

  it('tile the plane: each point lies in one rectangle, which says what is said at these clocks', () => {
    fc.assert(
      fc.property(histories, day, fc.integer({ min: 8, max: 32 }), (steps, knownAt, position) => {
        const found = versionPlane('own', steps)?.rectangles.filter((one) => holds(one, knownAt, position));
        const expected = atPoint(steps, knownAt, position);
        expect(found?.map((one) => `${one.version.retracted ? 'gone ' : ''}${amountOf(one) ?? ''}`)).toEqual(
          expected === undefined ? [] : [expected],
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('tile the cells of the picture: each cell lies in one rectangle', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const plane = versionPlane('own', steps);
        const cells = plane?.rectangles.flatMap(({ columns, rows }) =>
          Array.from({ length: columns[1] - columns[0] }, (_, x) =>
            Array.from({ length: rows[1] - rows[0] }, (__, y) => `${columns[0] + x}/${rows[0] + y}`),
          ).flat(),
        );
        expect(new Set(cells).size).toBe(cells?.length);
        expect(cells).toHaveLength((plane?.knownFrom.length ?? 0) * (plane?.rowSteps.length ?? 0));
      }),
    );
  });
});
