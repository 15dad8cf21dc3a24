import { isCorrection } from '#domain/entry';
import type { CopyValue, RecordedFact, Transaction } from '#projections/runner';
import { bornWith } from './born.ts';
import { foldPage } from './page-fold.ts';
import type { Born } from './timeline-fact.ts';
import { writeEvents } from './write-events.ts';
import { writeOutcome } from './write-outcome.ts';

/** Rows that are to be in a table, as they are copied into it. */
export interface ExpectedRows {
  readonly table: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly CopyValue[])[];
}

/** Takes down what a projection writes to its tables, and writes nothing. */
class Taking implements Transaction {
  readonly taken: ExpectedRows[] = [];

  query(): Promise<never> {
    return Promise.reject(new Error('Facts that are folded at one go need nothing that is stored.'));
  }

  copy(table: string, rows: readonly (readonly CopyValue[])[]): Promise<void> {
    const [, name = '', names = ''] = /^(\w+) \((.*)\)$/.exec(table) ?? [];
    this.taken.push({ table: name, names: names.split(', '), rows });
    return Promise.resolve();
  }
}

/** Folds a log page by page, each fact with all that was said about it up to the end. */
export class Folding {
  readonly #corrections = new Map<string, RecordedFact[]>();
  readonly #births = new Map<string, Born>();

  /** Notes the corrections of a page: of every page, before the first one is folded. */
  note(page: readonly RecordedFact[]): void {
    for (const one of page) {
      if (!isCorrection(one.event)) continue;
      const { entryId } = one.event.data;
      this.#corrections.set(entryId, [...(this.#corrections.get(entryId) ?? []), one]);
    }
  }

  /** What the page's facts come to, and the events of the page themselves. Throws what a projection would. */
  async fold(page: readonly RecordedFact[]): Promise<readonly ExpectedRows[]> {
    const taking = new Taking();
    const facts = bornWith(
      page.filter(({ event }) => !isCorrection(event)),
      this.#births,
    );
    const said = facts.flatMap(({ id }) => this.#corrections.get(id) ?? []);
    await writeOutcome(foldPage([...facts, ...said], new Map()), taking);
    await writeEvents(page, taking);
    return taking.taken;
  }
}
