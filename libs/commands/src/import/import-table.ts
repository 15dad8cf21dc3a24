import type { Day, Refusal } from '#domain/kernel';
import type { Actor } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { appendAll, LogEventStore, StagedEventStore } from '../handling/index.ts';
import {
  readTable,
  UnreadableTable,
  type TableColumns,
  type TableProblem,
  type RowOf,
} from '../table/index.ts';
import { inBatches } from './in-batches.ts';
import { nothingImported, type ImportListener, type ImportSummary, type RowFate } from './report.ts';
import { RowKeys, problemOf, stagePlan, type RowOutcome } from './stage-rows.ts';
import type { RowPlan, RowPlanner, TableKind } from './table-kind.ts';

/** A file to import, in whose name, and whom to tell what is found. */
export interface ImportRequest<C extends TableColumns> {
  readonly table: TableKind<C>;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly log: Pick<EventLog, 'append' | 'readStream'>;
  readonly actor: Actor;
  /** The day in London on which it is imported. */
  readonly today: Day;
  /** Write the rest when rows are bad. A file that is no such table is not written at all. */
  readonly skipBadRows: boolean;
  readonly listener: ImportListener;
}

interface ReadRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** Rows whose streams are read ahead together. */
const rowsAtOnce = 200;
/** Streams kept in memory, of those that the import has read and not added to. */
const streamsKept = 5000;

/**
 * Imports a table: stages and decides every row, earlier rows counting for later ones, and then writes. Importing again
 * adds what is missing. Rejects with `LogUnavailable`, and with `WrongExpectedVersion` when others wrote meanwhile.
 */
export async function importTable<C extends TableColumns>(request: ImportRequest<C>): Promise<ImportSummary> {
  const run = new TableImport(request);
  try {
    await run.stage();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return run.unreadable(error.problems);
  }
  return run.write();
}

const { rows: _, events: __, heldBack: ___, ...noFates } = nothingImported;

class TableImport<C extends TableColumns> {
  readonly #record: StagedEventStore;
  readonly #keys: RowKeys<C>;
  readonly #fates: Record<RowFate, number> = { ...noFates };
  #rows = 0;

  constructor(readonly request: ImportRequest<C>) {
    this.#record = new StagedEventStore(new LogEventStore(request.log));
    this.#keys = new RowKeys(request.table);
  }

  async stage(): Promise<void> {
    const { planner } = this.request.table;
    if (planner.sees === 'row') {
      for await (const rows of inBatches(this.#goodRows(), rowsAtOnce))
        await this.#stageAhead(rows, planner.plan);
      return;
    }
    const rows: ReadRow<RowOf<C>>[] = [];
    for await (const row of this.#goodRows()) rows.push(row);
    const plan = planner.plan(rows.map(({ row }) => row));
    for (const good of rows)
      await this.#stageRow(good, await plan(good.row, this.#record, this.request.today));
  }

  async write(): Promise<ImportSummary> {
    const { request } = this;
    const heldBack = this.#fates.bad > 0 && !request.skipBadRows;
    const requests = heldBack ? [] : this.#record.requests();
    const eventsToWrite = requests.reduce((sum, { events }) => sum + events.length, 0);
    let eventsWritten = 0;
    await appendAll(request.log, requests, (events) => {
      eventsWritten += events;
      request.listener.progress({ rows: this.#rows, eventsToWrite, eventsWritten });
    });
    return this.#summary(eventsWritten, heldBack);
  }

  unreadable(problems: readonly TableProblem[]): ImportSummary {
    for (const problem of problems) this.#bad(problem);
    this.#fates.bad += 1;
    return this.#summary(0, true);
  }

  /** Rows whose cells are all in order and whose keys differ; of the others, the problems are told. */
  async *#goodRows(): AsyncGenerator<ReadRow<RowOf<C>>> {
    const { bytes, table } = this.request;
    for await (const read of readTable(bytes, table.columns)) {
      this.#rows += 1;
      if ('problems' in read) {
        this.#fates.bad += 1;
        read.problems.forEach((problem) => this.#bad(problem));
        continue;
      }
      const taken = this.#keys.taken(read.row, read.line);
      if (taken) this.#settle(read, { is: 'bad', refusal: taken });
      else yield read;
    }
  }

  /** Such rows are planned each on its own: their streams can be read together, before they are decided in order. */
  async #stageAhead(rows: readonly ReadRow<RowOf<C>>[], plan: RowPlanner<RowOf<C>>): Promise<void> {
    const planned = await Promise.all(
      rows.map(async (good) => ({ good, plan: await plan(good.row, this.#record, this.request.today) })),
    );
    await this.#record.load(
      planned.flatMap(({ plan }) =>
        'commands' in plan ? plan.commands.map(({ command }) => command.stream) : [],
      ),
    );
    for (const { good, plan } of planned) await this.#stageRow(good, plan);
    this.#record.forgetUnchanged(streamsKept);
  }

  async #stageRow(good: ReadRow<RowOf<C>>, plan: RowPlan | Refusal): Promise<void> {
    this.#settle(good, await stagePlan(this.request.table.kind, plan, this.#record, this.request));
    this.request.listener.progress({ rows: this.#rows, eventsToWrite: 0, eventsWritten: 0 });
  }

  #settle({ line, row }: ReadRow<RowOf<C>>, outcome: RowOutcome): void {
    const { table, listener } = this.request;
    this.#fates[outcome.is] += 1;
    if (outcome.is === 'bad') this.#bad(problemOf(table, line, outcome.refusal));
    const key = table.key(row);
    if (outcome.is === 'different') listener.difference({ line, key, fields: outcome.fields });
    if (outcome.is === 'leftAlone') listener.leftAlone({ line, key, because: outcome.because });
  }

  #bad(problem: TableProblem): void {
    this.request.listener.problem(problem);
  }

  #summary(events: number, heldBack: boolean): ImportSummary {
    const written = heldBack ? { recorded: 0, corrected: 0, recordedAnew: 0 } : {};
    return { ...this.#fates, ...written, rows: this.#rows, events, heldBack };
  }
}
