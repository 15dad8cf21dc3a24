import type { Reading } from '../replay/index.ts';
import type { EventRow } from './event-rows.ts';

const names = `
  SELECT subject, display_name AS name FROM accounts.account
  WHERE subject = ANY ($1) AND display_name IS NOT NULL`;

interface Row {
  readonly subject: string;
  readonly name: string;
}

/** Names of those who wrote the events, in the accounts that still stand, by opaque subject. */
export async function namesOf(
  { manager }: Reading,
  events: readonly EventRow[],
): Promise<ReadonlyMap<string, string>> {
  const subjects = [...new Set(events.map(({ actorSubject }) => actorSubject))];
  const rows = await manager.query<readonly Row[]>(names, [subjects]);
  return new Map(rows.map(({ subject, name }) => [subject, name]));
}
