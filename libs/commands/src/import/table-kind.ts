import type { Day, Refusal } from '#domain/kernel';
import type { Command, Difference, FactReader } from '../handling/index.ts';
import type { TableColumns, RowOf } from '../table/index.ts';

/** A command that a row comes to. Its id is made of the kind of file and this key, so that a second import meets it again. */
export interface PlannedCommand {
  readonly key: readonly string[];
  readonly command: Command;
  /** It goes with what the row says, as a relation does: a row of which this alone is new was there before. */
  readonly beside?: true;
}

/** The fate of a row that an earlier release said otherwise, where it is not recorded as new. */
export type Restated =
  { readonly is: 'corrected' | 'recordedAnew' } | { readonly is: 'leftAlone'; readonly because: string };

/** Commands that a row comes to, in order, its differences to what others have recorded, and what becomes of what an earlier release said. */
export interface RowPlan {
  readonly commands: readonly PlannedCommand[];
  readonly differences?: readonly Difference[];
  readonly restated?: Restated;
}

/** Turns a row into commands, or says why it cannot; `field` of a refusal may be a column. Reads the record, adds nothing. */
export type RowPlanner<Row> = (
  row: Row,
  reader: FactReader,
  today: Day,
) => RowPlan | Refusal | Promise<RowPlan | Refusal>;

/** A kind of table that can be imported. Files of it are read row by row. */
export interface TableKind<C extends TableColumns> {
  /** Part of each command's id: it never changes. */
  readonly kind: string;
  readonly columns: C;
  /** Tells rows apart; no two rows of a file may have the same. */
  readonly key: (row: RowOf<C>) => readonly string[];
  /** `file`: rows can be planned only with all rows of the file in view, so all are kept in memory. */
  readonly planner:
    | { readonly sees: 'row'; readonly plan: RowPlanner<RowOf<C>> }
    | { readonly sees: 'file'; readonly plan: (rows: readonly RowOf<C>[]) => RowPlanner<RowOf<C>> };
  /** In which column to look for what a refused field of a command was made from. */
  readonly columnOf: Readonly<Record<string, keyof C & string>>;
}
