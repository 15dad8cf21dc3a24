import pg from 'pg';
import { decode } from '#event-log/codec';
import { openPool } from '#postgres/connections';
import { createRunner, type RunnerOptions } from '#projections/runner';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { milestoneReached, openRecord, retracted, trustRegistered, type SpecRecord } from '#testing/record';
import { timelineProjection } from '../timeline/index.ts';
import { verifyTimeline, type AskOne } from './index.ts';

const stream = 'milestone-zz';
const planned = { ...milestoneReached('ZZ2', '2018-05-01'), type: 'MilestoneReachedLater' };
/** By the release after this one, which knows the type: the milestone turns out to be of another trust. */
const laterDecode: RunnerOptions['decode'] = (event) =>
  decode(event.type === planned.type ? { ...event, type: 'MilestoneReached' } : event);

describe('a read model from which an event was skipped', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let pool: pg.Pool;
  let reader: pg.Client;
  let skippedId: string;
  const noted = () => Promise.resolve();
  const runnerOf = (decoding: RunnerOptions['decode']) =>
    createRunner({ log: record.log, pool, decode: decoding, projections: [timelineProjection] });
  /** Findings, where a fold of the log by a release is compared with what is stored. */
  const findings = async (decoding: RunnerOptions['decode']) => {
    const told: string[] = [];
    const ask: AskOne = async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await reader.query(sql, [...values])).rows as Row[];
    const finding = ({ because }: { because: string }) => void told.push(because);
    const { is } = await verifyTimeline({ ask, log: record.log, decode: decoding, finding });
    return [is, ...told];
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    pool = openPool({ url: database.projector, name: 'spec', work: 'pages', most: 4 });
    reader = new pg.Client({ connectionString: database.reader });
    await reader.connect();
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ONE TRUST'));
    await record.add(stream, milestoneReached('ZZ1', '2020-01-01'));
    // As the next release writes it: the same in a type of another name.
    const [model] = await record.add('milestone-yy', milestoneReached('ZZ2', '2018-05-01'));
    for await (const event of record.log.readStream('milestone-yy')) {
      skippedId = '00000000-0000-4000-8000-00000000e001';
      const { data, metadata, schemaVersion } = event;
      const later = { id: skippedId, type: planned.type, schemaVersion, data, metadata };
      await record.log.append({ stream, expected: 'any', events: [later] });
    }
    // Each of these depends on what the stream said before.
    await record.add(stream, {
      type: 'MilestoneVerified',
      data: {},
      entry: milestoneReached('ZZ1', '2021').entry,
    });
    await record.add('milestone-yy', retracted(model?.id ?? '', '2022-01-01'));
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), pool.end(), reader.end()]);
    await database.drop();
  });

  it('says what the log says without it, and with it once the skip was taken back', async () => {
    expect(await runnerOf(decode).skipEvent('timeline', skippedId, noted)).toBe('skipped');
    expect(await findings(decode)).toEqual(['compared']);
    await runnerOf(decode).rebuild('timeline');
    expect(await findings(decode)).toEqual(['compared']);
    expect(await runnerOf(laterDecode).retryEvent('timeline', skippedId, noted)).toBe('taken-in');
    expect(await findings(laterDecode)).toEqual(['compared']);
    const { rows } = await reader.query<{ trust: string }>(
      "SELECT trust FROM read.timeline WHERE event_type = 'MilestoneVerified'",
    );
    expect(rows).toEqual([{ trust: 'ZZ2' }]);
  });
});
