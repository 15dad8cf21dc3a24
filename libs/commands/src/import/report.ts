import type { Difference } from '../handling/index.ts';
import type { TableProblem } from '../table/index.ts';

/** A row that says otherwise than what is recorded under its key. It is not written. */
export interface DifferingRow {
  readonly line: number;
  readonly key: readonly string[];
  readonly fields: readonly Difference[];
}

/** A row that an earlier release said otherwise, whose entry somebody here has changed since: it is not written. */
export interface RowLeftAlone {
  readonly line: number;
  readonly key: readonly string[];
  readonly because: string;
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
  readonly leftAlone: (row: RowLeftAlone) => void;
  readonly progress: (progress: ImportProgress) => void;
}

/**
 * The fates of a row. `alreadyThere`: everything of it stood there before. `corrected`: an earlier release said it
 * otherwise, and its entry is corrected; `recordedAnew`: the same of what cannot be corrected, so that its entry is
 * retracted and recorded anew; `leftAlone`: the same of what somebody here has corrected, retracted or disputed.
 * `different`: it says otherwise than what is recorded, and is not written.
 */
export const rowFates = [
  'recorded',
  'corrected',
  'recordedAnew',
  'leftAlone',
  'alreadyThere',
  'different',
  'bad',
] as const;

/** The fate of a row. */
export type RowFate = (typeof rowFates)[number];

/** Counts of an import, at its end: of rows by their fate; of rows read, whatever became of them; of events written. */
export interface ImportSummary extends Readonly<Record<RowFate, number>> {
  readonly rows: number;
  readonly events: number;
  /** Rows were fit to be written, and were not, because others are bad. */
  readonly heldBack: boolean;
}

/** The summary of an import of nothing. */
export const nothingImported: ImportSummary = {
  recorded: 0,
  corrected: 0,
  recordedAnew: 0,
  leftAlone: 0,
  alreadyThere: 0,
  different: 0,
  bad: 0,
  rows: 0,
  events: 0,
  heldBack: false,
};
