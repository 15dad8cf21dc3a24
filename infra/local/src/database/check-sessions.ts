import { randomInt } from 'node:crypto';
import { openClient } from '#postgres/connections';
import { settingsLost } from '#postgres/session';
import { LocalFailure } from '../failure/index.ts';
import { roleName, roles, type DatabaseUrls } from '../roles/index.ts';

const name = 'throughline-start';

/**
 * Rejects with `local/database-unsuitable` where sessions are not what they seem: something between us and the server
 * shares them out, or keeps from it what they ask for; or a role's triggers do not fire.
 */
export async function checkSessions(urls: DatabaseUrls): Promise<void> {
  await checkThatSessionsAreOurs(urls.owner);
  for (const role of roles) {
    const client = await openClient({ url: urls[role], name, work: 'questions' });
    try {
      const lost = await settingsLost(client, 'questions');
      if (lost.length > 0) throw unsuitable(`${lost.join(', ')} cannot be set for a session. ${aPooler}`);
      const { rows } = await client.query<{ session_replication_role: string }>(
        'SHOW session_replication_role',
      );
      if (rows[0]?.session_replication_role === 'replica') {
        throw unsuitable(
          `session_replication_role is replica for ${roleName(role)}, so that triggers do not fire. ` +
            `ALTER ROLE ${roleName(role)} RESET session_replication_role; or ALTER DATABASE … RESET it.`,
        );
      }
    } finally {
      await client.end();
    }
  }
}

const aPooler =
  'Does a pooler stand between, such as PgBouncer? Throughline needs sessions of its own: name the server itself.';

/** A pooler that pools transactions gives two connections of ours one session, which has the lock already. */
async function checkThatSessionsAreOurs(url: string): Promise<void> {
  const [one, other] = [
    await openClient({ url, name, work: 'questions' }),
    await openClient({ url, name, work: 'questions' }),
  ];
  try {
    const lock = [randomInt(2 ** 31), 1];
    await one.query('SELECT pg_advisory_lock($1::int, $2::int)', lock);
    const { rows } = await other.query<{ ours: boolean }>(
      'SELECT pg_try_advisory_lock($1::int, $2::int) AS ours',
      lock,
    );
    if (rows[0]?.ours === true) throw unsuitable(`Two connections are given one session. ${aPooler}`);
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}

const unsuitable = (what: string): LocalFailure => new LocalFailure('local/database-unsuitable', what);
