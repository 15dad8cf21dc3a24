import { queryRows, runStatements, type LogDatabase } from '../../own-cluster/own-cluster.ts';

/** A change to the text of `log.append`: it must find what it replaces. */
interface Change {
  readonly from: RegExp;
  readonly to: string;
}

type Place = Pick<LogDatabase, 'owner'>;

const definition = `select pg_get_functiondef(oid) as text from pg_proc where oid = 'log.append'::regproc`;

/** Makes a fault in the engine of one database. Rejects if the engine is no longer written as the fault supposes. */
async function change(
  { owner }: Place,
  changes: readonly Change[],
  ...before: readonly string[]
): Promise<void> {
  const [row] = await queryRows<{ text: string }>(owner, definition);
  const text = changes.reduce((function_, { from, to }) => {
    if (!from.test(function_)) throw new Error(`The engine has no ${String(from)}: plant the fault anew.`);
    return function_.replace(from, to);
  }, row?.text ?? '');
  await runStatements(owner, ...before, text);
}

/**
 * Without the lock, as an event table with a number from a sequence has it: each append takes its positions when it
 * begins, and they become visible when it commits. Fifty are more than one call of these writers needs, and few enough
 * for readers to keep up.
 */
export const withoutTheLock = (database: Place): Promise<void> =>
  change(
    database,
    [
      { from: /lock table log\.turn in share update exclusive mode;/, to: '' },
      {
        from: /select \* into strict head from log\.head;/,
        to: `head.position := nextval('log.block') * 50; head.recorded_at := '-infinity';`,
      },
      { from: /update log\.head h set[^;]*;/, to: '' },
    ],
    'alter table log.head rename to head_before',
    `create view log.head as select true as one, coalesce(max(position), 0) as position,
       coalesce(max(recorded_at), '-infinity') as recorded_at from log.event`,
    'create sequence log.block',
    'grant select on log.head to throughline_appender, throughline_reader',
  );

/** Does not look whether an event stands there already. */
export const withoutDedup = (database: Place): Promise<void> =>
  change(
    database,
    [{ from: /known := exists \([^;]*;/, to: 'known := false;' }],
    'alter table log.event drop constraint event_event_id_key',
    'create index on log.event (event_id)',
  );

/** Takes every command under a known id for the same one. */
export const withoutComparing = (database: Place): Promise<void> =>
  change(database, [
    { from: /when not k\.same_command then 'duplicate'/, to: `when not k.same_command then 'repeated'` },
  ]);

/** Lets every append succeed, whatever version it expects. */
export const withoutExpecting = (database: Place): Promise<void> =>
  change(database, [
    {
      from: /when r\.expected in \(-1, coalesce\(s\.version, 0\)\) then 'appended'/,
      to: `when true then 'appended'`,
    },
  ]);

/** Answers before what it wrote is on disk. */
export const withoutFlushing = (database: Place): Promise<void> =>
  change(database, [
    {
      from: /if current_setting\('synchronous_commit'\) = 'off' then[^;]*;\s*end if;/,
      to: `perform set_config('synchronous_commit', 'off', true);`,
    },
  ]);
