import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/ids.ts';
import { openPostgresLog } from './open-postgres-log.ts';

const noted = (commandId: string) => ({
  id: eventId(commandId, 0),
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
});

const append = `select * from log.append('{note-2}', '{-1}', '{1}', '{0}', '{1}', '{1}', '{note-2}',
  array['${eventId('by hand', 0)}']::uuid[], '{Noted}', '{1}', '{"{}"}', '{"{}"}')`;
const insert = `insert into log.event values (99, 'note-3', 1, gen_random_uuid(), 'Noted', 1, '{}', '{}', now())`;
const changes = [
  `update log.event set type = 'Forged'`,
  `update log.event set type = 'Forged' where false`,
  `delete from log.event`,
  `truncate log.event`,
  `truncate log.event, log.stream, log.head`,
  `delete from log.stream`,
  `truncate log.stream`,
  `delete from log.head`,
  `truncate log.head`,
];
const behindTheFunction = [
  insert,
  `insert into log.stream values ('note-3', 1)`,
  `update log.stream set version = 7`,
  `update log.head set position = 7`,
  `alter table log.event disable trigger all`,
  `drop table log.event`,
  `create table log.mine ()`,
];
const refused = /permission denied|append-only|must be owner/;

describe('the log', () => {
  let database: TestDatabase;
  const as = async (who: Exclude<keyof TestDatabase, 'drop'>, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: database[who] });
    await client.connect();
    try {
      for (const statement of statements.slice(0, -1)) await client.query(statement);
      return (await client.query(statements.at(-1) ?? '')).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const held = () => as('reader', `select * from log.event where position = 1`);
  beforeAll(async () => {
    database = await createTestDatabase();
    const log = openPostgresLog({ url: database.appender });
    await log.append({ stream: 'note-1', expected: 'none', events: [noted('first')] });
    await log.dispose();
  });
  afterAll(() => database.drop());

  describe.each(['appender', 'projector', 'reader', 'owner', 'superuser'] as const)('for the %s', (who) => {
    it.each(changes)('refuses: %s', async (change) => {
      const before = await held();
      await expect(as(who, change)).rejects.toThrow(refused);
      expect(await held()).toEqual(before);
      expect(before).toHaveLength(1);
    });
  });

  describe.each(['appender', 'projector', 'reader'] as const)('for the %s', (who) => {
    it.each(behindTheFunction)('refuses: %s', async (change) => {
      await expect(as(who, change)).rejects.toThrow(refused);
    });
    it('can be read', async () => {
      expect(await as(who, 'select from log.event, log.stream, log.head')).not.toHaveLength(0);
    });
  });

  it('is appended to by the appender', async () => {
    expect(await as('appender', append)).toMatchObject([{ outcome: 'appended' }]);
  });
  it.each(['projector', 'reader'] as const)('is not appended to by the %s', async (who) => {
    await expect(as(who, append)).rejects.toThrow(refused);
  });

  it('refuses the owner who gave itself the right', async () => {
    const grant = 'grant update, delete, truncate on log.event, log.stream, log.head to current_user';
    for (const change of changes) await expect(as('owner', grant, change)).rejects.toThrow(/append-only/);
  });
  it('refuses a superuser who passes over ordinary triggers', async () => {
    const replica = `set session_replication_role = 'replica'`;
    for (const change of changes)
      await expect(as('superuser', replica, change)).rejects.toThrow(/append-only/);
  });
  it('takes no event of the wrong form, even from its owner', async () => {
    for (const values of [
      `(0, 'a', 1, gen_random_uuid(), 'Noted', 1, '{}', '{}', now())`,
      `(98, '', 1, gen_random_uuid(), 'Noted', 1, '{}', '{}', now())`,
      `(98, 'a', 0, gen_random_uuid(), 'Noted', 1, '{}', '{}', now())`,
      `(98, 'a', 1, gen_random_uuid(), 'Noted', 1, '[]', '{}', now())`,
    ]) {
      await expect(as('owner', `insert into log.event values ${values}`)).rejects.toThrow(/check constraint/);
    }
  });
});
