import type { Day, Refusal } from '#domain/kernel';
import type { Actor } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { appendAll, LogEventStore, StagedEventStore } from '../handling/index.ts';
import { readTable, UnreadableTable, type Columns, type Problem, type RowOf } from '../table/index.ts';
import { gathered } from './gathered.ts';
import type { ImportListener, Summary } from './report.ts';
import { Keys, problemOf, stagePlan, type Fate } from './stage-rows.ts';
import type { Plan, Planner, TableKind } from './table-kind.ts';

/** A file to import, in whose name, and whom to tell what is found. */
export interface ImportOrder<C extends Columns> {
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

interface GoodRow<Row> {
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
export async function importTable<C extends Columns>(order: ImportOrder<C>): Promise<Summary> {
  const run = new Run(order);
  try {
    await run.stage();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return run.unreadable(error.problems);
  }
  return run.write();
}

class Run<C extends Columns> {
  readonly #record: StagedEventStore;
  readonly #keys: Keys<C>;
  readonly #fates = { recorded: 0, 'already there': 0, different: 0, bad: 0 };
  #rows = 0;

  constructor(readonly order: ImportOrder<C>) {
    this.#record = new StagedEventStore(new LogEventStore(order.log));
    this.#keys = new Keys(order.table);
  }

  async stage(): Promise<void> {
    const { planner } = this.order.table;
    if (planner.sees === 'row') {
      for await (const rows of gathered(this.#goodRows(), rowsAtOnce))
        await this.#stageAhead(rows, planner.plan);
      return;
    }
    const rows: GoodRow<RowOf<C>>[] = [];
    for await (const row of this.#goodRows()) rows.push(row);
    const plan = planner.plan(rows.map(({ row }) => row));
    for (const good of rows) await this.#stageRow(good, await plan(good.row, this.#record));
  }

  async write(): Promise<Summary> {
    const { order } = this;
    const heldBack = this.#fates.bad > 0 && !order.skipBadRows;
    const requests = heldBack ? [] : this.#record.requests();
    const eventsToWrite = requests.reduce((sum, { events }) => sum + events.length, 0);
    let eventsWritten = 0;
    await appendAll(order.log, requests, (events) => {
      eventsWritten += events;
      order.listener.progress({ rows: this.#rows, eventsToWrite, eventsWritten });
    });
    return this.#summary(eventsWritten, heldBack);
  }

  unreadable(problems: readonly Problem[]): Summary {
    for (const problem of problems) this.#bad(problem);
    this.#fates.bad += 1;
    return this.#summary(0, true);
  }

  /** Rows whose cells are all in order and whose keys differ; of the others, the problems are told. */
  async *#goodRows(): AsyncGenerator<GoodRow<RowOf<C>>> {
    const { bytes, table } = this.order;
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
  async #stageAhead(rows: readonly GoodRow<RowOf<C>>[], plan: Planner<RowOf<C>>): Promise<void> {
    const planned = await Promise.all(
      rows.map(async (good) => ({ good, plan: await plan(good.row, this.#record) })),
    );
    await this.#record.load(
      planned.flatMap(({ plan }) => ('asks' in plan ? plan.asks.map(({ command }) => command.stream) : [])),
    );
    for (const { good, plan } of planned) await this.#stageRow(good, plan);
    this.#record.forgetUnchanged(streamsKept);
  }

  async #stageRow(good: GoodRow<RowOf<C>>, plan: Plan | Refusal): Promise<void> {
    this.#settle(good, await stagePlan(this.order.table.kind, plan, this.#record, this.order));
    this.order.listener.progress({ rows: this.#rows, eventsToWrite: 0, eventsWritten: 0 });
  }

  #settle({ line, row }: GoodRow<RowOf<C>>, fate: Fate): void {
    const { table, listener } = this.order;
    this.#fates[fate.is] += 1;
    if (fate.is === 'bad') this.#bad(problemOf(table, line, fate.refusal));
    if (fate.is === 'different') listener.difference({ line, key: table.key(row), fields: fate.fields });
  }

  #bad(problem: Problem): void {
    this.order.listener.problem(problem);
  }

  #summary(events: number, heldBack: boolean): Summary {
    const { recorded, 'already there': alreadyThere, different, bad } = this.#fates;
    return {
      rows: this.#rows,
      recorded: heldBack ? 0 : recorded,
      alreadyThere,
      different,
      bad,
      events,
      heldBack,
    };
  }
}
