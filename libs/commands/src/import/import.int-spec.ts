import type { AppendRequest, EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import type { TableColumns } from '../table/index.ts';
import { csv, importing, trustRow, inventedTrustsTable, withCodebooks } from './fixtures/invented-import.ts';
import { milestonesTable } from './milestones.ts';
import { policiesTable } from './policies.ts';
import type { TableKind } from './table-kind.ts';

const milestones = milestonesTable();

const policies = policiesTable();

const policy = {
  kind: 'programme',
  issuer: 'A ministry',
  event: 'announced',
  occurred: '2005',
  capability: 'epr',
  confidence: 'high',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
};
const round = { ...policy, policy_ref: 'zz-round', title: 'A round', kind: 'funding-round' };
const plan = { ...policy, policy_ref: 'zz-plan', title: 'A plan', relates_to: 'zz-round' };
const milestone = {
  ods_code: 'ZZ1',
  kind: 'epr-go-live',
  status: 'reached',
  occurred: '2019-01',
  capability: 'epr',
  policy_ref_hint: 'zz-round',
  confidence: 'high',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
};
const milestoneRows = Array.from({ length: 60 }, (_, i) => ({
  ...milestone,
  title: `Step ${i}`,
  ...(i % 3 === 0 && { kind: 'funding-awarded' }),
}));
const trustRows = [trustRow, { ...trustRow, ods_code: 'ZZ2', closed_on: '2020-01-01' }];

const files: [TableKind<TableColumns>, string][] = [
  [inventedTrustsTable, csv(inventedTrustsTable, ...trustRows)] as const,
  [policies, csv(policies, round, plan, { ...plan, event: 'revised' })] as const,
  [milestones, csv(milestones, ...milestoneRows)] as const,
].map(([table, content]) => [table as unknown as TableKind<TableColumns>, content]);

/** All that the log holds but when and where: as a digest would compare two logs. */
async function contentsOf(log: EventLog): Promise<unknown[]> {
  const events = [];
  for await (const page of log.readAll({ after: 0n })) events.push(...page);
  return events
    .map(({ position: _, recordedAt: __, ...event }) => event)
    .sort((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.version - b.version));
}

/** A process that dies during its `count`th append: whatever it had under way comes to nothing. */
function dyingAfter(log: EventLog, count: number): Pick<EventLog, 'append' | 'readStream'> {
  let left = count;
  return {
    readStream: (...asked) => log.readStream(...asked),
    append: async (request: AppendRequest) => {
      if (left-- <= 0) throw new Error('killed');
      return log.append(request);
    },
  };
}

describe('importing into PostgreSQL', () => {
  const databases: TestDatabase[] = [];
  const logs: EventLog[] = [];
  const newLog = async (): Promise<EventLog> => {
    const database = await createTestDatabase();
    const log = openPostgresLog({ url: database.appender });
    databases.push(database);
    logs.push(log);
    return withCodebooks(log);
  };
  afterAll(async () => {
    await Promise.all(logs.map((log) => log.dispose()));
    await Promise.all(databases.map((database) => database.drop()));
  });

  let whole: EventLog;
  beforeAll(async () => {
    whole = await newLog();
    for (const [table, content] of files) await importing(whole, table, content);
  });

  it('writes every row', async () => {
    const events = await contentsOf(whole);
    // Lists; trusts; two policies with three events and a relation; milestones of which a third are awards.
    expect(events).toHaveLength(6 + 5 + 6 + 20 + 40 * 2);
  });

  it('adds nothing the second time', async () => {
    const head = await whole.head();
    for (const [table, content] of files) {
      const { summary, problems, differences } = await importing(whole, table, content);
      expect(summary).toMatchObject({ recorded: 0, alreadyThere: summary.rows, events: 0 });
      expect([...problems, ...differences]).toEqual([]);
    }
    expect(await whole.head()).toBe(head);
  });

  it('is finished by importing again, wherever it was killed, with the same result', async () => {
    const log = await newLog();
    const deaths: unknown[] = [];
    for (const [table, content] of files) {
      for (const appends of [0, 1, 7]) {
        await importing(dyingAfter(log, appends), table, content).catch((error: unknown) =>
          deaths.push(error),
        );
      }
      await importing(log, table, content);
    }
    expect(deaths.length).toBeGreaterThanOrEqual(7);
    expect(deaths).toEqual(deaths.map(() => new Error('killed')));
    expect(await contentsOf(log)).toEqual(await contentsOf(whole));
  });

  it('does not write a row that differs, says how, and writes the others', async () => {
    const log = await newLog();
    for (const [table, content] of files) await importing(log, table, content);
    const head = await log.head();
    const changed = csv(
      milestones,
      { ...milestone, title: 'Step 1', confidence: 'low', known_on: '2020-01-01' },
      { ...milestone, title: 'Step 2' },
      { ...milestone, title: 'Step of its own' },
    );
    const { summary, differences } = await importing(log, milestones, changed);
    expect(summary).toMatchObject({ rows: 3, recorded: 1, alreadyThere: 1, different: 1, bad: 0, events: 2 });
    expect(differences).toMatchObject([
      {
        line: 2,
        key: ['ZZ1', 'epr-go-live', '2019-01', 'Step 1'],
        fields: [
          { field: 'knownOn', recorded: '2019-01-31', asked: '2020-01-01' },
          { field: 'confidence', recorded: 'high', asked: 'low' },
        ],
      },
    ]);
    expect((await log.head()) - head).toBe(2n);
  });

  describe('a file with one bad row of each kind', () => {
    const good = { ...milestone, title: 'Good' };
    const bad: [Partial<typeof good>, string | undefined, string][] = [
      [{ occurred: '2019-02-30' }, 'occurred', 'date/not-understood'],
      [{ capability: 'magic' }, 'capability', 'codebook/unknown-code'],
      [{ title: 'a NUL\0' }, 'title', 'cell/control-character'],
      [{ title: 'x'.repeat(1 << 20) }, 'title', 'cell/too-long'],
      [{ ods_code: 'ZZ9' }, 'ods_code', 'trust/not-registered'],
      [{ policy_ref_hint: 'zz-nowhere' }, 'policy_ref_hint', 'relation/nothing-there'],
      [{ title: 'Good' }, undefined, 'row/duplicate-key'],
      [{ title: 'é is bad here' }, 'title', 'cell/bad-utf-8'],
    ];
    const rows = bad.map(([wrong], i) => ({ ...good, title: `Bad ${i}`, ...wrong }));
    const text = `${csv(milestones, good, ...rows, { ...good, title: 'Good too' })}ZZ1,too,few\n`;
    // As an old spreadsheet writes it: one byte for the accent.
    const content = Buffer.from(text.replace('é is bad', '\u0001 is bad'), 'utf8');
    content[content.indexOf('\u0001 is bad')] = 0xe9;

    const places = [
      ...bad.map(([, column, refused], i) => ({
        line: i + 3,
        ...(column !== undefined && { column }),
        refused,
      })),
      { line: bad.length + 4, refused: 'row/wrong-number-of-cells' },
    ];

    it('is not written, and every place is named, without the cell', async () => {
      const head = await whole.head();
      const { problems, summary } = await importing(whole, milestones, content);
      expect([...problems].sort((a, b) => a.line - b.line)).toMatchObject(places);
      for (const { because } of problems) expect(because.length).toBeLessThan(320);
      expect(summary).toMatchObject({ rows: 11, recorded: 0, bad: 9, events: 0, heldBack: true });
      expect(await whole.head()).toBe(head);
    });

    it('is written but for these when told so, and what was mended then adds the rest', async () => {
      const log = await newLog();
      for (const [table, earlier] of files.slice(0, 2)) await importing(log, table, earlier);
      const skipping = await importing(log, milestones, content, { skipBadRows: true });
      expect(skipping.problems).toHaveLength(9);
      expect(skipping.summary).toMatchObject({ recorded: 2, bad: 9, events: 4, heldBack: false });
      const mended = await importing(log, milestones, csv(milestones, good, { ...good, title: 'Mended' }));
      expect(mended.summary).toMatchObject({ recorded: 1, alreadyThere: 1, bad: 0 });
    });

    it('with a column missing is not written even then', async () => {
      const without = csv(milestones, good).replaceAll(',status', '').replaceAll(',reached', '');
      const { problems, summary } = await importing(whole, milestones, without, { skipBadRows: true });
      expect(problems).toMatchObject([{ line: 1, column: 'status', refused: 'file/missing-column' }]);
      expect(summary).toMatchObject({ recorded: 0, heldBack: true });
    });
  });
});
