import pg from 'pg';
import type { TestDatabase } from '#testing/database';
import { createTestDatabase } from '#testing/database';
import {
  milestoneReached,
  openRecord,
  policyRegistered,
  retracted,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import type { CliConfig } from '../settings/config.ts';
import { exitCode } from '../settings/exit-codes.ts';
import { runCli } from '../program.ts';

async function as<Answer>(url: string, act: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Runs `throughline verify` on a database as its reader. */
async function verify(database: TestDatabase, more: Partial<CliConfig> = {}) {
  const said: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const code = await runCli(['verify'], {
    config: {
      ...{ readerUrl: database.reader, appenderUrl: undefined, projectorUrl: database.projector },
      ...{ dataFolder: '', ...more },
    },
    terminal: {
      out: (line) => said.out.push(line),
      err: (text) => said.err.push(text),
      isWatched: false,
      now: () => 0,
    },
    today: () => '2026-07-01',
  });
  return { code, ...said, digests: said.out.filter((line) => /^(digest|contents) /.test(line)) };
}

async function write(database: TestDatabase): Promise<void> {
  const record = openRecord(database);
  await record.add('policy-zz-one', policyRegistered('zz-one'));
  await record.add('trust-ZZ1', trustRegistered('ZZ1', 'One'));
  for (const year of ['2019', '2020', '2021']) {
    await record.add('milestone-zz', milestoneReached('ZZ1', year));
  }
  await record.close();
}

const tables = ['event', 'stream', 'head'];

/** The log of one database in another, written by the owner behind the log's back. */
async function copy(from: TestDatabase, to: TestDatabase): Promise<void> {
  await as(to.owner, async (owner) => {
    await owner.query(
      'alter table log.head disable trigger append_only; grant delete on log.head to current_user',
    );
    await owner.query('delete from log.head');
    for (const table of tables) {
      const rows = await as(from.owner, (client) =>
        client.query<{ all: string }>(`select json_agg(t)::text as all from log.${table} t`),
      );
      await owner.query(
        `insert into log.${table} select * from json_populate_recordset(null::log.${table}, $1)`,
        [rows.rows[0]?.all],
      );
    }
  });
}

describe('throughline verify', () => {
  let whole: TestDatabase;
  let other: TestDatabase;
  beforeEach(async () => {
    [whole, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await write(whole);
    await copy(whole, other);
  });
  afterEach(() => Promise.all([whole.drop(), other.drop()]));

  /** Something that only the owner can do, and only after saying so twice. */
  const damage = (...statements: string[]) =>
    as(other.owner, async (owner) => {
      await owner.query('alter table log.event disable trigger append_only');
      await owner.query('grant update, delete on log.event to current_user');
      for (const statement of statements) await owner.query(statement);
    });

  it('says what is in a whole log, and the same of its copy', async () => {
    const [here, there] = [await verify(whole), await verify(other)];
    expect(here).toMatchObject({ code: exitCode.done, err: [] });
    expect(here.out[0]).toBe('5 events in 3 streams, up to position 5');
    expect(here.out).toContain('  MilestoneReached            3');
    expect(here.out.at(-1)).toBe('Nothing is wrong.');
    expect(here.out.join(' ')).toMatch(/It does not prove that nobody changed .* who owns the database/);
    expect(here.digests).toHaveLength(2);
    expect(there).toEqual(here);
  });

  it.each<[string, string[], RegExp[]]>([
    [
      'an event taken out of a stream',
      ['delete from log.event where position = 4'],
      [/\[position-missing\]/, /\[version-out-of-order\]/],
    ],
    [
      'the last event taken away',
      ['delete from log.event where position = 5'],
      [/^position 4.*\[end-missing\]/],
    ],
    [
      'an event given another version',
      ['update log.event set version = 9 where position = 5'],
      [/^position 5 .*\[version-out-of-order\]/],
    ],
    [
      'an id that comes twice',
      [
        'alter table log.event drop constraint event_event_id_key',
        'update log.event set event_id = (select event_id from log.event where position = 1) where position = 2',
      ],
      [/^position 2 .*\[id-repeated\]/],
    ],
    [
      'an event of no known type',
      [`update log.event set type = 'PolicySung' where position = 1`],
      [/^position 1 .*\[unknown-event\]/],
    ],
    [
      'data made unreadable',
      [`update log.event set data = data - 'ods' where position = 2`],
      [/^position 2 .*\[malformed-event\]/],
    ],
  ])('names %s', async (_, statements, findings) => {
    await damage(...statements);
    const { code, out, err } = await verify(other);
    expect(code).toBe(exitCode.damaged);
    expect(err).toEqual(findings.map((finding): unknown => expect.stringMatching(finding)));
    expect(out.at(-1)).toBe(`Findings: ${findings.length}.`);
  });

  const kept = () =>
    as(other.reader, async (reader) => {
      const { rows } = await reader.query<object>(
        'select events, findings, read_models, digest, sentences from operations.verification order by id',
      );
      return rows;
    });

  it('keeps what it has found, each time, where operators see it', async () => {
    const { digests } = await verify(other);
    await damage('delete from log.event where position = 5');
    const { err } = await verify(other);
    expect(await kept()).toEqual([
      {
        ...{ events: '5', findings: 0, read_models: 'unmade', sentences: [] },
        digest: digests[0]?.replace(/^digest +/, ''),
      },
      {
        ...{ events: '4', findings: 1, read_models: 'not-compared', digest: expect.any(String) as string },
        sentences: err.map((line) => line.trimEnd()),
      },
    ]);
  });

  it.each([
    ['nobody says where', { projectorUrl: undefined }, /not kept .*PROJECTOR_URL does not say where/],
    [
      'there is nothing',
      { projectorUrl: 'postgres://nobody@127.0.0.1:1/none' },
      /not kept .*Nothing listens/,
    ],
  ])('says that it is not kept where %s, and finds the same', async (_what, more, said) => {
    const { code, err, out } = await verify(other, more);
    expect([code, out.at(-1)]).toEqual([exitCode.done, 'Nothing is wrong.']);
    expect(err).toEqual([expect.stringMatching(said)]);
    expect(await kept()).toEqual([]);
  });

  it('tells by the digest that something readable was changed', async () => {
    await damage(`update log.event set data = jsonb_set(data, '{name}', '"Two"') where position = 2`);
    const [here, there] = [await verify(whole), await verify(other)];
    expect(there.code).toBe(exitCode.done);
    expect(there.digests[0]).not.toBe(here.digests[0]);
    expect(there.digests[1]).not.toBe(here.digests[1]);
  });
});

describe('throughline verify, of read models', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    await record.add('policy-zz-one', policyRegistered('zz-one'));
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'One'));
    for (const year of ['2019', '2020', '2021']) {
      const [reached] = await record.add('milestone-zz', milestoneReached('ZZ1', year));
      if (reached && year === '2020') await record.add('milestone-zz', retracted(reached.id, '2021-01-01'));
    }
    await record.add('milestone-zz', retracted('00000000-0000-4000-8000-000000000000'));
    await record.project();
  });
  afterAll(async () => {
    await record.close();
    await database.drop();
  });
  const rebuild = 'npx throughline rebuild timeline';

  it('says that they say what the log says, what is parked left out, also after they were made anew', async () => {
    const sentence = 'timeline  says what the log says: 6 events in 1 ranges, up to position 7';
    const before = await verify(database);
    expect(before).toMatchObject({ code: exitCode.done, err: [] });
    expect(before.out.slice(-2)).toEqual([sentence, 'Nothing is wrong.']);
    await record.runner.rebuild('timeline');
    expect((await verify(database)).out).toContain(sentence);
  });

  it.each([
    [
      'a row deleted',
      'DELETE FROM read.timeline WHERE position = 2',
      /\(read.timeline\): it holds 6 rows, and the log gives 7/,
    ],
    [
      'a row too many',
      `INSERT INTO read.timeline SELECT gen_random_uuid(), fact, subject, category, event_type, position, recorded_at, trust, policy,
      kind, title, capabilities, supplier, earliest_on, latest_on, known, recorded, retracted, corrected, payload FROM read.timeline WHERE position = 3`,
      /\(read.timeline\): it holds 8 rows, and the log gives 7/,
    ],
    [
      'a title altered',
      "UPDATE read.timeline SET title = 'Forged' WHERE position = 1",
      /\(read.timeline\): it holds 7 rows, not all of which/,
    ],
    [
      'what it says altered',
      `UPDATE read.timeline SET payload = jsonb_set(payload, '{data,name}', '"Forged"') WHERE position = 2`,
      /not all of which/,
    ],
    [
      'a day of knowledge moved',
      "UPDATE read.timeline SET known = '[2000-01-01,)' WHERE position = 3",
      /not all of which/,
    ],
    [
      'a retraction forgotten',
      'UPDATE read.timeline SET retracted = false',
      /\(read.timeline\).*not all of which/,
    ],
    [
      'an event deleted',
      'DELETE FROM read.timeline_event WHERE position = 4',
      /\(read.timeline_event\): it holds 5 rows, and the log gives 6/,
    ],
    [
      'an event of another',
      "UPDATE read.timeline_event SET actor_subject = 'forged' WHERE position = 4",
      /\(read.timeline_event\).*not all/,
    ],
    [
      'a change deleted',
      'DELETE FROM read.timeline_change',
      /\(read.timeline_change\): it holds 0 rows, and the log gives 1/,
    ],
    [
      'what was parked forgotten',
      'DELETE FROM read.parked_event',
      /\(read.timeline_event\): it holds 6 rows, and the log gives 7/,
    ],
    [
      'a place moved ahead',
      'UPDATE read.checkpoint SET position = 90',
      /stands at position 90, and the log ends at 7/,
    ],
    [
      'a place moved back',
      'UPDATE read.checkpoint SET position = 4',
      /stands at position 4, and the last event that it took in at 7/,
    ],
  ])('names %s, and what to do', async (_what, planted, finding) => {
    await as(database.owner, (owner) => owner.query(planted));
    const { code, out, err } = await verify(database);
    expect(code).toBe(exitCode.damaged);
    expect(err).toEqual([expect.stringMatching(finding)]);
    expect(err[0]).toMatch(/^timeline.* \[read-model\]\n$/);
    expect(out.at(-2)).toContain(rebuild);
    expect(out.at(-1)).toBe('Findings: 1.');
    await record.runner.rebuild('timeline');
    expect(await verify(database)).toMatchObject({ code: exitCode.done, err: [] });
  });
});
