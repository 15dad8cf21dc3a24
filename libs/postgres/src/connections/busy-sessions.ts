import type pg from 'pg';
import { querySeparately } from './query-separately.ts';

/** `active` and waiting for the client is no work: what it waits for was lost on the way. */
const question = `SELECT pid FROM pg_stat_activity WHERE usename = current_user
  AND (state = 'active' AND wait_event IS DISTINCT FROM 'ClientRead' OR state = 'disabled')`;

/** Processes of the server that are at work for this role; undefined where the server cannot be asked just now. */
export type ListBusySessions = () => Promise<ReadonlySet<number> | undefined>;

/** Asks one question at a time, whoever wants to know. */
export function busySessionLister(config: pg.ClientConfig): ListBusySessions {
  let asking: ReturnType<ListBusySessions> | undefined;
  const ask = async () => {
    const rows = await querySeparately<{ pid: number }>(config, question);
    return rows && new Set(rows.map(({ pid }) => pid));
  };
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}
