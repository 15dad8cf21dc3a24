import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/ids.ts';
import { openConnections, connectionOptionsOf, type LogConnections } from './connections.ts';
import { openPostgresLog } from './open-postgres-log.ts';
import { postgresLogSettings } from './options.ts';
import { readHead, readPage } from './pages.ts';

const rare = new Set([3, 4, 5, 47]);
const events = Array.from({ length: 50 }, (_, index) => ({
  id: eventId('page', index),
  type: rare.has(index + 1) ? 'Rare' : 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
}));

describe('a page of some types', () => {
  let database: TestDatabase;
  let connections: LogConnections;
  beforeAll(async () => {
    database = await createTestDatabase();
    connections = openConnections(
      connectionOptionsOf(postgresLogSettings({ url: database.reader }), 'questions'),
      1,
    );
    const log = openPostgresLog({ url: database.appender });
    await log.append({ stream: 'note-1', expected: 'none', events });
    await log.dispose();
  });
  afterAll(async () => {
    await connections.end();
    await database.drop();
  });

  /** Reach and events of each statement, from the start to the head. */
  async function readThrough(pageSize: number, lookThrough: bigint) {
    const upTo = await readHead(connections);
    const steps: [reached: bigint, found: bigint[]][] = [];
    for (let after = 0n; after < upTo;) {
      const stretch = { after, upTo, types: ['Rare'], pageSize, lookThrough };
      const page = await readPage(connections, stretch);
      after = page.reached;
      steps.push([after, page.events.map(({ position }) => position)]);
    }
    return steps;
  }

  it('looks through a bounded stretch of the log, whether or not anything is in it', async () => {
    expect(await readThrough(10, 20n)).toEqual([
      [20n, [3n, 4n, 5n]],
      [40n, []],
      [50n, [47n]],
    ]);
  });
  it('goes on after its last event when it is full', async () => {
    expect(await readThrough(2, 20n)).toEqual([
      [4n, [3n, 4n]],
      [24n, [5n]],
      [44n, []],
      [50n, [47n]],
    ]);
  });
});
