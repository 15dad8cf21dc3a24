import * as fc from 'fast-check';
import { effectiveEntry, type CorrectionEvent, type EffectiveEntry } from '#domain/entry';
import type { Day, Recorded } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import type { FactHistory, Version } from './fact-history.ts';
import { factsToLoad, foldPage, NoSuchFact, type PageOutcome } from './page-fold.ts';
import { histories, on, paged, pageSizes, recordedHistory } from './random-history.fixtures.ts';
import { isOpen, type Rectangle } from './rectangles.ts';

/** Keeps in memory what the tables keep, written in the way in which the statements write. */
class Tables {
  readonly owns = new Map<string, Recorded<DomainEvent>>();
  readonly rectangles = new Map<string, Rectangle<Version>[]>();
  readonly changes: Recorded<CorrectionEvent>[] = [];

  apply(page: readonly Recorded<DomainEvent>[]): void {
    const loaded = new Map(factsToLoad(page).flatMap((id) => this.load(id)));
    this.write(foldPage(page, loaded));
  }

  of = (id: string): Rectangle<Version>[] => this.rectangles.get(id) ?? [];

  changesOf = (id: string): Recorded<CorrectionEvent>[] =>
    this.changes.filter(({ event }) => event.data.entryId === id);

  private load(id: string): [string, FactHistory<Recorded<DomainEvent>>][] {
    const own = this.owns.get(id);
    return own ? [[id, { own, changes: this.changesOf(id), rectangles: this.of(id).filter(isOpen) }]] : [];
  }

  private write({ added, closed, changes }: PageOutcome<Recorded<DomainEvent>>): void {
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

const asStanding = (rectangles: readonly Rectangle<Version>[]): EffectiveEntry<DomainEvent> => {
  const [one, another] = rectangles;
  if (another) throw new Error('Two rectangles overlap.');
  if (!one) return { is: 'unknown' };
  return { is: one.version.retracted ? 'retracted' : 'effective', event: one.version.event };
};

describe('the rectangles of facts', () => {
  it('say to every reader what the oracle says, whatever the page borders', () => {
    fc.assert(
      fc.property(histories, pageSizes, (history, sizes) => {
        const events = recordedHistory(history);
        const tables = new Tables();
        for (const page of paged(events, sizes)) tables.apply(page);

        for (const own of tables.owns.values()) {
          for (let day = 0; day <= 9; day += 1) {
            for (let at = 4n; at < BigInt(3 * events.length + 8); at += 1n) {
              const knowledge = { knownAt: on(day), atPosition: at };
              const shown = tables.of(own.id).filter((one) => holds(one, knowledge.knownAt, at));
              expect(asStanding(shown)).toEqual(effectiveEntry(own, tables.changesOf(own.id), knowledge));
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are no more than n(n+1)/2 for n events', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const tables = new Tables();
        tables.apply(recordedHistory(history));
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
      recordedHistory([
        { is: 'fact', shape: 'entry', day: 2 },
        { is: 'change', of: 0, how: 'restate', day: 5 },
      ]),
    );
    const [id = ''] = tables.owns.keys();
    const marks = tables.of(id).map(({ known, version }) => [known.from, version.corrected]);
    expect(marks).toEqual([
      [on(2), false],
      [on(2), false],
      [on(5), true],
    ]);
  });

  it('cannot be made of a correction of nothing', () => {
    const [, correction] = recordedHistory([
      { is: 'fact', shape: 'entry', day: 2 },
      { is: 'change', of: 0, how: 'restate', day: 5 },
    ]);
    expect(() => foldPage(correction ? [correction] : [], new Map())).toThrow(NoSuchFact);
  });
});
