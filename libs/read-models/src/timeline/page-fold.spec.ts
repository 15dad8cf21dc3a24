import * as fc from 'fast-check';
import { standing, type CorrectionEvent, type Standing } from '#domain/entry';
import { dayOf, onDay, type Day, type Fact, type Recorded } from '#domain/kernel';
import type { FactHistory, Version } from './fact-history.ts';
import { factsToLoad, foldPage, NoSuchFact, type PageOutcome } from './page-fold.ts';
import { isOpen, type Rectangle } from './rectangles.ts';

const source = { title: 'An invented board paper', url: 'https://example.org/paper' };
const on = (dayOfMonth: number): Day => dayOf(2021, 6, dayOfMonth);
const knownOn = (dayOfMonth: number) =>
  ({ knownOn: on(dayOfMonth), knownBasis: 'source-dated', source, confidence: 'high' }) as const;

/** A random step: a new fact, or a change to one that is there. */
type Step =
  | { readonly is: 'fact'; readonly shape: 'entry' | 'registration' | 'statement'; readonly day: number }
  | {
      readonly is: 'change';
      readonly of: number;
      readonly retract: boolean;
      readonly day: number;
      readonly field: string;
    };

const aDay = fc.integer({ min: 1, max: 8 });
const fact = fc.record({
  is: fc.constant('fact' as const),
  shape: fc.constantFrom('entry' as const, 'registration' as const, 'statement' as const),
  day: aDay,
});
const change = fc.record({
  is: fc.constant('change' as const),
  of: fc.nat({ max: 9 }),
  retract: fc.boolean().chain((often) => (often ? fc.constant(false) : fc.boolean())),
  day: aDay,
  field: fc.constantFrom('title', 'note'),
});
const steps = fc
  .array(fc.oneof({ arbitrary: fact, weight: 1 }, { arbitrary: change, weight: 4 }), { maxLength: 24 })
  .map((rest): Step[] => [{ is: 'fact', shape: 'entry', day: 4 }, ...rest]);

const factOf = (shape: 'entry' | 'registration' | 'statement', day: number): Fact => {
  const data = { title: 'as recorded' };
  if (shape === 'registration') return { type: 'PolicyRegistered', data, source };
  if (shape === 'statement') return { type: 'RelationAsserted', data, known: knownOn(day) };
  return { type: 'PolicyAnnounced', data, entry: { ...knownOn(day), occurred: onDay(on(1)) } };
};

const changeOf = (step: Step & { is: 'change' }, entryId: string, n: number): CorrectionEvent =>
  step.retract
    ? { type: 'EntryRetracted', data: { entryId, reason: 'never happened' }, known: knownOn(step.day) }
    : {
        type: 'EntryCorrected',
        data: {
          entryId,
          schemaVersion: 1,
          changes: { data: { [step.field]: `as of change ${String(n)}` } },
          reason: 'misread',
        },
        known: knownOn(step.day),
      };

/** Events with gaps between their positions, as a log may have them. */
function recorded(history: readonly Step[]): Recorded<Fact>[] {
  const ids: string[] = [];
  return history.map((step, n) => {
    const position = BigInt(3 * n + 5);
    if (step.is === 'change') {
      const entryId = ids[step.of % ids.length] ?? '';
      return { id: `change-${String(n)}`, position, event: changeOf(step, entryId, n) };
    }
    const id = `fact-${String(n)}`;
    ids.push(id);
    return { id, position, event: factOf(step.shape, step.day) };
  });
}

/** Keeps in memory what the tables keep, written in the way in which the statements write. */
class Tables {
  readonly owns = new Map<string, Recorded<Fact>>();
  readonly rectangles = new Map<string, Rectangle<Version>[]>();
  readonly changes: Recorded<CorrectionEvent>[] = [];

  apply(page: readonly Recorded<Fact>[]): void {
    const loaded = new Map(factsToLoad(page).flatMap((id) => this.load(id)));
    this.write(foldPage(page, loaded));
  }

  of = (id: string): Rectangle<Version>[] => this.rectangles.get(id) ?? [];

  changesOf = (id: string): Recorded<CorrectionEvent>[] =>
    this.changes.filter(({ event }) => event.data.entryId === id);

  private load(id: string): [string, FactHistory][] {
    const own = this.owns.get(id);
    return own ? [[id, { own, changes: this.changesOf(id), rectangles: this.of(id).filter(isOpen) }]] : [];
  }

  private write({ added, closed, changes }: PageOutcome): void {
    for (const { own, rectangle } of closed) {
      const index = this.of(own.id).findIndex(
        ({ known, recorded }) =>
          known.from === rectangle.known.from && recorded.from === rectangle.recorded.from,
      );
      this.of(own.id).splice(index, 1, rectangle);
    }
    for (const { own, rectangle } of added) {
      this.owns.set(own.id, own);
      this.rectangles.set(own.id, [...this.of(own.id), rectangle]);
    }
    this.changes.push(...changes);
  }
}

const holds = ({ known, recorded: log }: Rectangle<Version>, day: Day, position: bigint): boolean =>
  (known.from === undefined || known.from <= day) &&
  (known.to === undefined || day < known.to) &&
  log.from <= position &&
  (log.to === undefined || position < log.to);

const asStanding = (rectangles: readonly Rectangle<Version>[]): Standing<Fact> => {
  const [one, another] = rectangles;
  if (another) throw new Error('Two rectangles overlap.');
  if (!one) return { is: 'unknown' };
  return { is: one.version.retracted ? 'retracted' : 'standing', event: one.version.event };
};

describe('the rectangles of facts', () => {
  it('say to every reader what the oracle says, whatever the page borders', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }), (history, sizes) => {
        const events = recorded(history);
        const tables = new Tables();
        const rest = [...events];
        for (const size of sizes) if (rest.length > 0) tables.apply(rest.splice(0, size));
        if (rest.length > 0) tables.apply(rest);

        for (const own of tables.owns.values()) {
          for (let day = 0; day <= 9; day += 1) {
            for (let at = 4n; at < BigInt(3 * events.length + 8); at += 1n) {
              const knowledge = { knownAt: day === 0 ? ('2021-05-31' as const) : on(day), atPosition: at };
              const shown = tables.of(own.id).filter((one) => holds(one, knowledge.knownAt, at));
              expect(asStanding(shown)).toEqual(standing(own, tables.changesOf(own.id), knowledge));
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are no more than n(n+1)/2 for n events', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const tables = new Tables();
        tables.apply(recorded(history));
        for (const id of tables.owns.keys()) {
          const n = 1 + tables.changesOf(id).length;
          expect(tables.of(id).length).toBeLessThanOrEqual((n * (n + 1)) / 2);
        }
      }),
    );
  });

  it('mark what is shown otherwise than it was first recorded', () => {
    const tables = new Tables();
    tables.apply(
      recorded([
        { is: 'fact', shape: 'entry', day: 2 },
        { is: 'change', of: 0, retract: false, day: 5, field: 'title' },
      ]),
    );
    const marks = tables.of('fact-0').map(({ known, version }) => [known.from, version.corrected]);
    expect(marks).toEqual([
      [on(2), false],
      [on(2), false],
      [on(5), true],
    ]);
  });

  it('cannot be made of a correction of nothing', () => {
    const correction = changeOf({ is: 'change', of: 0, retract: false, day: 2, field: 'note' }, 'nobody', 1);
    expect(() => foldPage([{ id: 'change-1', position: 9n, event: correction }], new Map())).toThrow(
      NoSuchFact,
    );
  });
});
