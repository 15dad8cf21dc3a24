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
import { excerpt, type Columns, type Problem, type RowOf } from '../table/index.ts';
import type { Ask, Plan, TableKind } from './table-kind.ts';

/** In whose name, and on which day in London, rows are imported. */
export interface Importing {
  readonly actor: Actor;
  readonly today: Day;
}

/** What became of a row. */
export type Fate =
  | { readonly is: 'recorded' }
  | { readonly is: 'already there' }
  | { readonly is: 'different'; readonly fields: readonly Difference[] }
  | { readonly is: 'bad'; readonly refusal: Refusal };

/** Stages all that a row comes to, or nothing of it. */
export async function stagePlan(
  kind: string,
  plan: Plan | Refusal,
  record: StagedEventStore,
  importing: Importing,
): Promise<Fate> {
  if (isRefusal(plan)) return { is: 'bad', refusal: plan };
  const mark = record.mark();
  const fate = await stageAsks(kind, plan, record, importing);
  if (fate.is === 'bad' || fate.is === 'different') record.undo(mark);
  return fate;
}

async function stageAsks(
  kind: string,
  { asks, differences: known = [] }: Plan,
  record: StagedEventStore,
  importing: Importing,
): Promise<Fate> {
  const fields: Difference[] = [...known];
  let added = false;
  for (const ask of asks) {
    const asked = askedBy(kind, ask, importing);
    record.speakOf(asked.command.stream);
    const outcome = await execute(record, asked);
    if (!isRefusal(outcome)) added ||= outcome.outcome === 'recorded';
    else if (outcome.refused === duplicateWithOtherContent) fields.push(...(await compared(record, asked)));
    else return { is: 'bad', refusal: outcome };
  }
  if (fields.length > 0) return { is: 'different', fields: eachOnce(fields) };
  return { is: added ? 'recorded' : 'already there' };
}

/** Of a row's several events more than one may say the same. */
const eachOnce = (fields: readonly Difference[]): Difference[] => [
  ...new Map(fields.map((one) => [JSON.stringify(one), one])).values(),
];

const askedBy = (kind: string, { key, command }: Ask, importing: Importing): CommandRequest => ({
  ...importing,
  commandId: commandIdOf(kind, ...key),
  command,
});

/** Where the row could not be recorded at all as it is now, that is the difference. */
async function compared(record: StagedEventStore, asked: CommandRequest): Promise<readonly Difference[]> {
  const found = await differences(record, asked);
  return isRefusal(found) ? [{ field: 'row', recorded: 'as it was', asked: found.because }] : found;
}

/** A refusal as a problem of the row: in the column that the refused part of the command was made from. */
export function problemOf<C extends Columns>(
  { columnOf, columns }: TableKind<C>,
  line: number,
  { refused, because, field }: Refusal,
): Problem {
  const column =
    field === undefined
      ? undefined
      : (columnOf[field] ?? (Object.hasOwn(columns, field) ? field : undefined));
  return { line, ...(column !== undefined && { column }), refused, because: excerpt(because, 300) };
}

/** Refuses a row whose key another row of the file has. */
export class Keys<C extends Columns> {
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
