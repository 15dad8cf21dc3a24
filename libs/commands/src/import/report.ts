import type { Difference } from '../handling/index.ts';
import type { TableProblem } from '../table/index.ts';

/** A row that says otherwise than what is recorded under its key. It is not written. */
export interface DifferingRow {
  readonly line: number;
  readonly key: readonly string[];
  readonly fields: readonly Difference[];
}

/** Progress of an import: rows are read and decided first, events written after. */
export interface ImportProgress {
  readonly rows: number;
  readonly eventsToWrite: number;
  readonly eventsWritten: number;
}

/** Told what an import finds, when it finds it. */
export interface ImportListener {
  readonly problem: (problem: TableProblem) => void;
  readonly difference: (row: DifferingRow) => void;
  readonly progress: (progress: ImportProgress) => void;
}

/** Counts of an import, at its end. */
export interface ImportSummary {
  /** Rows read, whatever became of them. */
  readonly rows: number;
  /** Rows that added something. 0 when nothing was written because of bad rows. */
  readonly recorded: number;
  /** Rows of which everything stood there before. */
  readonly alreadyThere: number;
  readonly different: number;
  readonly bad: number;
  /** Events written. */
  readonly events: number;
  /** Rows were fit to be written, and were not, because others are bad. */
  readonly heldBack: boolean;
}
