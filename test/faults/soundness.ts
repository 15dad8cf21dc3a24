import { queryRows, runStatements, type LogDatabase } from '../own-cluster/own-cluster.ts';

const names = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Number of settings that are off for those who append, though without them an acknowledgement says nothing. */
export async function settingsOff({ appender }: LogDatabase): Promise<number> {
  const rows = await queryRows<{ setting: string }>(
    appender,
    'select setting from pg_settings where name = any ($1)',
    [names],
  );
  return names.length - rows.filter(({ setting }) => setting === 'on').length;
}

/** Findings of `amcheck` in every table and index of the log, or that it is not there. */
export async function amcheck({
  superuser,
}: LogDatabase): Promise<{ checked: number; wrong: number } | 'not run'> {
  const [there] = await queryRows(superuser, `select from pg_available_extensions where name = 'amcheck'`);
  if (!there) return 'not run';
  await runStatements(superuser, 'create extension if not exists amcheck');
  const relations = await queryRows<{ name: string; kind: string }>(
    superuser,
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind::text as kind
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'log' and (c.relkind = 'r' or c.relkind = 'i')`,
  );
  let wrong = 0;
  for (const { name, kind } of relations) {
    const question =
      kind === 'r'
        ? `select * from verify_heapam('${name}', check_toast => true)`
        : `select bt_index_parent_check('${name}', true, true, true)`;
    const found = await queryRows(superuser, question).catch(() => ['refused']);
    wrong += kind === 'r' ? found.length : found[0] === 'refused' ? 1 : 0;
  }
  return { checked: relations.length, wrong };
}
