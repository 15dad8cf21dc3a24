import { isRefusal, refuse, type Day, type Refusal } from '#domain/kernel';
import type { Actor } from '#event-log/codec';
import { commandIdOf } from '#event-log/ids';
import {
  differences,
  duplicateWithOtherContent,
  execute,
  type CommandRequest,
  type Difference,
  type StagedEventStore,
} from '../handling/index.ts';
import { excerpt, type TableColumns, type TableProblem, type RowOf } from '../table/index.ts';
import type { RowFate } from './report.ts';
import type { PlannedCommand, RowPlan, TableKind } from './table-kind.ts';

/** In whose name, and on which day in London, rows are imported. */
export interface ImportContext {
  readonly actor: Actor;
  readonly today: Day;
}

/** The outcome of one row. */
export type RowOutcome =
  | { readonly is: Exclude<RowFate, 'leftAlone' | 'different' | 'bad'> }
  | { readonly is: 'leftAlone'; readonly because: string }
  | { readonly is: 'different'; readonly fields: readonly Difference[] }
  | { readonly is: 'bad'; readonly refusal: Refusal };

/** Stages all that a row comes to, or nothing of it. */
export async function stagePlan(
  kind: string,
  plan: RowPlan | Refusal,
  record: StagedEventStore,
  context: ImportContext,
): Promise<RowOutcome> {
  if (isRefusal(plan)) return { is: 'bad', refusal: plan };
  const mark = record.mark();
  const outcome = await stageCommands(kind, plan, record, context);
  if (outcome.is === 'bad' || outcome.is === 'different') record.undo(mark);
  return outcome;
}

async function stageCommands(
  kind: string,
  { commands, differences: known = [], restated }: RowPlan,
  record: StagedEventStore,
  context: ImportContext,
): Promise<RowOutcome> {
  const fields: Difference[] = [...known];
  let [added, addedBeside] = [false, false];
  for (const planned of commands) {
    const request = requestOf(kind, planned, context);
    record.speakOf(request.command.stream);
    const outcome = await execute(record, request);
    if (!isRefusal(outcome)) {
      if (outcome.outcome !== 'recorded') continue;
      if (planned.beside) addedBeside = true;
      else added = true;
    } else if (outcome.refused === duplicateWithOtherContent)
      fields.push(...(await saidOtherwise(record, request)));
    else return { is: 'bad', refusal: outcome };
  }
  if (fields.length > 0) return { is: 'different', fields: eachOnce(fields) };
  if (restated?.is === 'leftAlone') return restated;
  if (restated && (added || addedBeside)) return restated;
  return { is: added ? 'recorded' : 'alreadyThere' };
}

/** Of a row's several events more than one may say the same. */
const eachOnce = (fields: readonly Difference[]): Difference[] => [
  ...new Map(fields.map((one) => [JSON.stringify(one), one])).values(),
];

const requestOf = (
  kind: string,
  { key, command }: PlannedCommand,
  context: ImportContext,
): CommandRequest => ({
  ...context,
  commandId: commandIdOf(kind, ...key),
  command,
});

/** Differences of a row to the record; one that could not be recorded at all as it is now differs by its refusal. */
async function saidOtherwise(
  record: StagedEventStore,
  request: CommandRequest,
): Promise<readonly Difference[]> {
  const found = await differences(record, request);
  return isRefusal(found) ? [{ field: 'row', recorded: 'as it was', asked: found.because }] : found;
}

/** A refusal as a problem of the row: in the column that the refused part of the command was made from. */
export function problemOf<C extends TableColumns>(
  { columnOf, columns }: TableKind<C>,
  line: number,
  { refused, because, field }: Refusal,
): TableProblem {
  const column =
    field === undefined
      ? undefined
      : (columnOf[field] ?? (Object.hasOwn(columns, field) ? field : undefined));
  return { line, ...(column !== undefined && { column }), refused, because: excerpt(because, 300) };
}

/** Refuses a row whose key another row of the file has. */
export class RowKeys<C extends TableColumns> {
  readonly #lines = new Map<string, number>();

  constructor(readonly table: Pick<TableKind<C>, 'key'>) {}

  /** Remembers the row's key, or says which line has it. */
  taken(row: RowOf<C>, line: number): Refusal | undefined {
    const key = JSON.stringify(this.table.key(row));
    const before = this.#lines.get(key);
    if (before === undefined) {
      this.#lines.set(key, line);
      return undefined;
    }
    return refuse(
      'row/duplicate-key',
      `Line ${before} has the same key (${excerpt(this.table.key(row).join(', '), 120)}).`,
    );
  }
}
