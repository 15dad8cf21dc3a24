import { queryRows, runStatements, type LogDatabase } from '../../own-cluster/own-cluster.ts';

/** A change to the text of a function of the engine: it must find what it replaces. */
interface Change {
  readonly from: RegExp;
  readonly to: string;
}

type Place = Pick<LogDatabase, 'owner'>;

/** The same fault in both functions; where `one` is left out, `log.append_one` is as it was. */
interface Fault {
  readonly all?: readonly Change[];
  readonly one?: readonly Change[];
  /** Statements before the functions are changed. */
  readonly before?: readonly string[];
}

/** Makes a fault in the engine of one database. Rejects if the engine is no longer written as the fault supposes. */
async function plant({ owner }: Place, { all = [], one = [], before = [] }: Fault): Promise<void> {
  const functions = [await changed(owner, 'log.append', all), await changed(owner, 'log.append_one', one)];
  await runStatements(owner, ...before, ...functions);
}

async function changed(owner: string, name: string, changes: readonly Change[]): Promise<string> {
  const definition = `select pg_get_functiondef(oid) as text from pg_proc where oid = '${name}'::regproc`;
  const [row] = await queryRows<{ text: string }>(owner, definition);
  return changes.reduce((function_, { from, to }) => {
    if (!from.test(function_)) throw new Error(`${name} has no ${String(from)}: plant the fault anew.`);
    return function_.replace(from, to);
  }, row?.text ?? '');
}

/** A single event is to be judged with the others. */
const giveWay: Change = {
  from: /update log\.head/,
  to: `raise exception 'Judge it' using errcode = 'TL001'; update log.head`,
};

/**
 * Without the lock, as an event table with a number from a sequence has it: each append takes its positions when it
 * begins, and they become visible when it commits. Fifty are more than one call of these writers needs, and few enough
 * for readers to keep up.
 */
export const withoutTheLock = (database: Place): Promise<void> =>
  plant(database, {
    all: [
      {
        from: /select \* into strict head from log\.head for update;/,
        to: `head.position := nextval('log.block') * 50; head.recorded_at := '-infinity';`,
      },
      { from: /update log\.head h set[^;]*;/, to: '' },
    ],
    one: [giveWay],
    before: [
      'alter table log.head rename to head_before',
      `create view log.head as select true as one, coalesce(max(position), 0) as position,
         coalesce(max(recorded_at), '-infinity') as recorded_at from log.event`,
      'create sequence log.block',
      'grant select on log.head to throughline_appender, throughline_reader',
    ],
  });

/** Does not look whether an event stands there already. */
export const withoutDedup = (database: Place): Promise<void> =>
  plant(database, {
    all: [{ from: /known := exists \([^;]*;/, to: 'known := false;' }],
    before: [
      'alter table log.event drop constraint event_event_id_key',
      'create index on log.event (event_id)',
    ],
  });

/** Takes every command under a known id for the same one. */
export const withoutComparing = (database: Place): Promise<void> =>
  plant(database, {
    all: [
      { from: /when not k\.same_command then 'duplicate'/, to: `when not k.same_command then 'repeated'` },
    ],
  });

/** Lets every append succeed, whatever version it expects. */
export const withoutExpecting = (database: Place): Promise<void> =>
  plant(database, {
    all: [
      {
        from: /when r\.expected in \(-1, coalesce\(s\.version, 0\)\) then 'appended'/,
        to: `when true then 'appended'`,
      },
    ],
    one: [{ from: /if expected = 0 then/, to: 'expected := -1; if expected = 0 then' }],
  });

const flush: Change = {
  from: /if current_setting\('synchronous_commit'\) = 'off' then[^;]*;\s*end if;/,
  to: `perform set_config('synchronous_commit', 'off', true);`,
};

/** Answers before what it wrote is on disk. */
export const withoutFlushing = (database: Place): Promise<void> =>
  plant(database, { all: [flush], one: [flush] });
