import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerProcess } from '../cluster/server-process.ts';
import { restartWhenDiskFrees } from './restart-when-disk-frees.ts';

const server: ServerProcess = { pid: 1, port: 5432, adopted: false, ended: Promise.resolve() };
const never = new Promise<'enough'>(() => undefined);

describe('a server that has ended', () => {
  let directory: string;
  let said: number;
  const full = () =>
    writeFile(join(directory, 'postgres.log'), 'PANIC:  could not write: No space left on device');
  const room = () => writeFile(join(directory, 'postgres.log'), 'FATAL:  something else');
  /** Fails so often, and then starts; each failure finds the disk as `after` leaves it. */
  const start = (failures: number, after: () => Promise<void> = full) => {
    let left = failures;
    return async () => {
      if (left === 0) return server;
      left -= 1;
      await after();
      throw new Error('It did not start.');
    };
  };
  const wait = (starting: () => Promise<ServerProcess>, enough = never) =>
    restartWhenDiskFrees(directory, starting, enough, () => (said += 1), 1);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'throughline-keeper-'));
    said = 0;
  });
  afterEach(async () => rm(directory, { recursive: true }));

  it('for want of room is started again, however often that fails, and it is said once', async () => {
    await full();
    expect(await wait(start(20))).toBe(server);
    expect(said).toBe(1);
  });
  it('for another reason is lost', async () => {
    await room();
    expect(await wait(start(0))).toBe('lost');
    expect(said).toBe(0);
  });
  it('and does not start although there is room again is lost, after another try', async () => {
    await full();
    expect(await wait(start(2, room))).toBe('lost');
    await full();
    expect(await wait(start(1, room))).toBe(server);
  });
  it('is not waited for where nobody needs it any more', async () => {
    await full();
    expect(await wait(start(Infinity), Promise.resolve('enough'))).toBe('enough');
  });
});
