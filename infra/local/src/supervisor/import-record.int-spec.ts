import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { ensureRecordImported } from './import-record.ts';
import { readLogIdentity } from './log-identity.ts';
import type { Ending } from './service.ts';

const noted = (id: string) => ({ id, type: 'Noted', schemaVersion: 1, data: {}, metadata: {} });
const part = noted('6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92');

describe('the record that ships', () => {
  let database: TestDatabase;
  let log: ReturnType<typeof openPostgresLog>;
  let folder: string;
  let said: string[];
  let runs: number;
  beforeEach(async () => {
    database = await createTestDatabase();
    log = openPostgresLog({ url: database.owner });
    folder = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
    [said, runs] = [[], 0];
    await mkdir(join(folder, 'data'));
    await ship('policy_ref\n');
    await writeFile(join(folder, 'import.log'), 'policies.csv:7: no such date\n');
  });
  afterEach(async () => {
    await log.dispose();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const ship = (rows: string): Promise<void> => writeFile(join(folder, 'data', 'policies.csv'), rows);
  const gone = (): Promise<void> => Promise.resolve();
  /** One start at which the import writes something, and ends like this. */
  const start = (ending: Ending, writes = true) =>
    ensureRecordImported({
      ownerUrl: database.owner,
      dataDirectory: join(folder, 'data'),
      stand: () => readLogIdentity(log),
      run: async () => {
        runs += 1;
        if (writes) await log.append({ stream: 'note-1', expected: 'any', events: [part] });
        const logFile = join(folder, 'import.log');
        return {
          service: {
            name: 'import',
            logFile,
            outputFile: logFile,
            ended: Promise.resolve(ending),
            stop: gone,
            kill: () => undefined,
          },
          ending,
        };
      },
      onProgress: (doing) => said.push(doing),
    });
  const unfinished = { code: 'local/record-unfinished' };

  it.each([0, 5])('is imported once when the import ends with %d', async (ending) => {
    await expect(start(ending)).resolves.toBe('all');
    await expect(start(ending)).resolves.toBe('all');
    expect(runs).toBe(1);
    expect(said[0]).toBe('Importing the record');
  });

  it.each<Ending>([1, 2, 3, 4, 6, 13, 'SIGKILL', 'SIGTERM'])(
    'is not there when the first import ends with %s, and the next start goes on',
    async (ending) => {
      await expect(start(ending)).rejects.toMatchObject(unfinished);
      await expect(start(ending)).rejects.toMatchObject(unfinished);
      await expect(start(0)).resolves.toBe('all');
      expect(runs).toBe(3);
      expect(said).toEqual([
        'Importing the record',
        expect.stringMatching(/^Importing the record: the last import did not come to its end/),
        expect.stringMatching(/^Importing the record: the last import did not come to its end/),
      ]);
    },
  );

  it('is not there when an import says that it is done and has written nothing', async () => {
    await expect(start(0, false)).rejects.toMatchObject(unfinished);
  });

  it('is there as it was when rows of the new one are bad, which is tried at each start', async () => {
    await start(0);
    await ship('policy_ref\nnew\n');
    await expect(start(3)).resolves.toBe('older');
    await expect(start(3)).resolves.toBe('older');
    await expect(start(0)).resolves.toBe('all');
    await expect(start(0)).resolves.toBe('all');
    expect(runs).toBe(4);
  });

  it.each<Ending>([1, 'SIGKILL'])('is not there when what is new was cut by %s', async (ending) => {
    await start(0);
    await ship('policy_ref\nnew\n');
    await expect(start(ending)).rejects.toMatchObject(unfinished);
    await expect(start(0)).resolves.toBe('all');
  });
});
