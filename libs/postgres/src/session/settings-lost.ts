import type pg from 'pg';
import { workLimits, type WorkKind } from '../limits/limits.ts';
import { sessionSettings } from './session-settings.ts';

/** As PostgreSQL shows a value and as it is asked for. */
const plain = (value: string): string => value.replaceAll(/\s/g, '').toLowerCase();

/** Names of settings that a session, opened for this work, asked for and does not have: something between keeps them back. */
export async function settingsLost(client: pg.Client, work: WorkKind): Promise<readonly string[]> {
  const asked = Object.entries(sessionSettings(workLimits[work]));
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT lower(name) AS name, setting FROM pg_settings WHERE lower(name) = ANY ($1)',
    [asked.map(([name]) => name)],
  );
  const had = new Map(rows.map(({ name, setting }) => [name, setting]));
  return asked
    .filter(([name, value]) => !name.startsWith('tcp_') && plain(had.get(name) ?? '') !== plain(value))
    .map(([name]) => name);
}
