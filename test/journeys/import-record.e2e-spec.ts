import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLog, RecordedEvent } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { projectFolder, throughline as run, type ProgramResult } from '../product/index.ts';

/** Runs the command line as a person does, on another database. */
const throughline = ({ appender, projector }: TestDatabase, ...args: string[]): Promise<ProgramResult> =>
  run({ APPENDER_URL: appender, PROJECTOR_URL: projector }, ...args);

async function allEvents(log: EventLog): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of log.readAll({ after: 0n })) events.push(...page);
  return events;
}

describe('the record that ships', () => {
  let database: TestDatabase;
  let log: EventLog;
  let folder: string;
  let first: ProgramResult;
  let events: RecordedEvent[];

  beforeAll(async () => {
    database = await createTestDatabase();
    log = openPostgresLog({ url: database.reader });
    folder = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
    first = await throughline(database, 'import', 'record');
    events = await allEvents(log);
  }, 120_000);
  afterAll(async () => {
    await log.dispose();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  function typesOf(some: readonly RecordedEvent[]): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { type } of some) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  }
  const dated = () => events.filter(({ metadata }) => 'occurred' in metadata);
  const inStreams = (category: string) => events.filter(({ stream }) => stream.startsWith(`${category}-`));

  it('is imported whole', () => {
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toBe(
      [
        'codebooks: 16 rows read, 16 recorded (16 events), 0 already there, 0 different, 0 bad',
        'trusts.csv: 277 rows read, 277 recorded (627 events), 0 already there, 0 different, 0 bad',
        'trust-names.csv: 103 rows read, 54 recorded (54 events), 49 already there, 0 different, 0 bad',
        'trust-successions.csv: 75 rows read, 75 recorded (75 events), 0 already there, 0 different, 0 bad',
        'policies.csv: 342 rows read, 342 recorded (625 events), 0 already there, 0 different, 0 bad',
        'applies-to.csv: 39 rows read, 39 recorded (39 events), 0 already there, 0 different, 0 bad',
        'milestones.csv: 557 rows read, 557 recorded (816 events), 0 already there, 0 different, 0 bad',
        'epr-coverage.csv: 14 rows read, 14 recorded (17 events), 0 already there, 0 different, 0 bad',
        'national-figures.csv: 20 rows read, 14 recorded (27 events), 6 already there, 0 different, 0 bad',
        'dma-2016.csv: 10 rows read, 5 recorded (9 events), 5 already there, 0 different, 0 bad',
        '',
      ].join('\n'),
    );
  });

  it('has every trust with its life', () => {
    expect(typesOf(inStreams('trust'))).toEqual({
      TrustClosed: 75,
      TrustMerged: 75,
      TrustOpened: 275,
      TrustRegistered: 277,
      TrustRenamed: 54,
    });
  });

  it('has every row of policies as a dated event of one of 153 policies', () => {
    const { PolicyRegistered, RelationAsserted, ScopeStated, SharesStated, ...lives } = typesOf(
      inStreams('policy'),
    );
    expect({ PolicyRegistered, RelationAsserted }).toEqual({ PolicyRegistered: 153, RelationAsserted: 122 });
    expect({ ScopeStated, SharesStated }).toEqual({ ScopeStated: 39, SharesStated: 8 });
    expect(lives).toEqual({
      BidsClosed: 11,
      BidsOpened: 9,
      FundingAwarded: 14 + 46,
      FundingRevised: 11,
      PolicyAnnounced: 55,
      PolicyAwarded: 10,
      PolicyCameIntoForce: 16,
      PolicyClosed: 38,
      PolicyLaunched: 25,
      PolicyMerged: 6,
      PolicyOpened: 8,
      PolicyPublished: 63,
      PolicyRevised: 40,
      PolicySuperseded: 10,
      PolicyWithdrawn: 2,
      TargetMet: 3,
      TargetRevised: 9,
      TargetSet: 12,
    });
    const sum = Object.values(lives).reduce((total, count) => total + count, 0);
    expect(sum - 46).toBe(342);
  });

  it('has every row of milestones: steps, plans, setbacks, and awards in the life of their rounds', () => {
    expect(typesOf(inStreams('milestone'))).toEqual({
      MilestonePlanned: 31,
      MilestoneReached: 419,
      RelationAsserted: 259,
      SetbackReported: 61,
    });
    const awards = events.filter(({ type, data }) => type === 'FundingAwarded' && 'trust' in data);
    expect(awards).toHaveLength(46);
    expect(419 + 31 + 61 + awards.length).toBe(557);
  });

  it('has the published shares, the scores and the lists of codes', () => {
    expect(typesOf(inStreams('coverage'))).toEqual({
      CoverageReported: 14 + 14,
      CoverageSeriesRegistered: 3 + 13,
    });
    expect(typesOf(inStreams('maturity'))).toEqual({ MaturityRoundRegistered: 1, MaturityScored: 8 });
    expect(typesOf(inStreams('codebook'))).toEqual({ CodebookPublished: 16 });
  });

  it('says of each dated fact when, since when known and on what basis, how surely and by which source', () => {
    expect(dated()).toHaveLength(342 + 557 + 28 + 275 + 75 + 75 + 54);
    for (const { metadata } of dated()) {
      expect(metadata).toMatchObject({
        occurred: { edtf: expect.any(String) as string },
        knownOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        knownBasis: expect.stringMatching(/^(source-dated|assumed-on-occurrence)$/) as string,
        confidence: expect.stringMatching(/^(high|medium|low)$/) as string,
        source: {
          title: expect.stringMatching(/./) as string,
          url: expect.stringMatching(/^https?:/) as string,
        },
      });
    }
  });

  it('adds nothing when imported again', async () => {
    const { code, out } = await throughline(database, 'import', 'record');
    expect(code).toBe(0);
    expect(out.match(/ 0 recorded \(0 events\)/g)).toHaveLength(10);
    expect(await log.head()).toBe(BigInt(events.length));
  });

  it('tells a row that differs from the record, and does not write it', async () => {
    const path = join(folder, 'milestones.csv');
    const shipped = await readFile(join(projectFolder, 'infra/data/milestones.csv'), 'utf8');
    await writeFile(
      path,
      shipped.replace(',CareNotes live,reached,2005-02,,', ',CareNotes live,reached,2005-02,2006-01-01,'),
    );
    const { code, err, out } = await throughline(database, 'import', 'milestones', path);
    expect(code).toBe(5);
    expect(err).toContain(
      `${path}:10: differs from the record, not written (RXA, epr-go-live, 2005-02, CareNotes live)`,
    );
    expect(err).toContain("    knownOn: recorded '2005-02-28', the file says '2006-01-01'");
    expect(out).toContain('556 already there, 1 different, 0 bad');
    expect(await log.head()).toBe(BigInt(events.length));
  });

  it('names what is wrong with a file, and leaves the record as it is', async () => {
    const path = join(folder, 'bad.csv');
    await copyFile(join(projectFolder, 'infra/data/trusts.csv'), path);
    const wrongKind = await throughline(database, 'import', 'milestones', path);
    expect(wrongKind).toMatchObject({ code: 3 });
    expect(wrongKind.err).toContain("bad.csv:1 kind: There is no column 'kind'. [file/missing-column]");
    const none = await throughline(database, 'import', 'milestones', join(folder, 'none.csv'));
    expect(none.code).toBe(1);
    expect(none.err).toContain('none.csv');
    expect(await throughline(database, 'import', 'everything')).toMatchObject({ code: 2 });
    expect(await log.head()).toBe(BigInt(events.length));
  });
});
