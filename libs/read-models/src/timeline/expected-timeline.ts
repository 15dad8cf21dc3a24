import { isCorrection } from '#domain/entry';
import type { CopyValue, RecordedFact, Transaction } from '#projections/runner';
import { withOriginsOf } from './origin.ts';
import { foldPage } from './page-fold.ts';
import type { Origin } from './timeline-fact.ts';
import { writeEvents } from './write-events.ts';
import { writeOutcome } from './write-outcome.ts';

/** Rows that are to be in a table, as they are copied into it. */
export interface ExpectedRows {
  readonly table: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly CopyValue[])[];
}

/** Takes down what a projection writes to its tables, and writes nothing. */
class RowRecorder implements Transaction {
  readonly rows: ExpectedRows[] = [];

  query(): Promise<never> {
    return Promise.reject(new Error('Facts that are folded at one go need nothing that is stored.'));
  }

  copy(table: string, rows: readonly (readonly CopyValue[])[]): Promise<void> {
    const [, name = '', names = ''] = /^(\w+) \((.*)\)$/.exec(table) ?? [];
    this.rows.push({ table: name, names: names.split(', '), rows });
    return Promise.resolve();
  }
}

/** Folds a log page by page, each fact with all that was said about it up to the end. */
export class ExpectedTimeline {
  readonly #corrections = new Map<string, RecordedFact[]>();
  readonly #origins = new Map<string, Origin>();

  /** Notes the corrections of a page: of every page, before the first one is folded. */
  note(page: readonly RecordedFact[]): void {
    for (const one of page) {
      if (!isCorrection(one.event)) continue;
      const { entryId } = one.event.data;
      this.#corrections.set(entryId, [...(this.#corrections.get(entryId) ?? []), one]);
    }
  }

  /** Rows that the page's facts come to, and those of the page's own events. Throws what a projection would. */
  async fold(page: readonly RecordedFact[]): Promise<readonly ExpectedRows[]> {
    const recorder = new RowRecorder();
    const facts = withOriginsOf(
      page.filter(({ event }) => !isCorrection(event)),
      this.#origins,
    );
    const corrections = facts.flatMap(({ id }) => this.#corrections.get(id) ?? []);
    await writeOutcome(foldPage([...facts, ...corrections], new Map()), recorder);
    await writeEvents(page, recorder);
    return recorder.rows;
  }
}
