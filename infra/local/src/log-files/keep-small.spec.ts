import { appendFile, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '#testing/waiting';
import { keepSmall } from './keep-small.ts';

describe('a file that another process writes', () => {
  it('is emptied when it is too large, and kept beside it; who writes it goes on at its beginning', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-log-'));
    const [file, previous] = [join(folder, 'postgres.log'), join(folder, 'postgres.previous.log')];
    const writer = await open(file, 'a');
    await writer.write('small\n');
    const stop = keepSmall(file, previous, { largestBytes: 10, everyMs: 1 });
    try {
      await appendFile(file, 'too large\n');
      await until('it is emptied', async () => (await readFile(file, 'utf8')) === '');
      expect(await readFile(previous, 'utf8')).toBe('small\ntoo large\n');
      await writer.write('next\n');
      expect(await readFile(file, 'utf8')).toBe('next\n');
    } finally {
      stop();
      await writer.close();
      await rm(folder, { recursive: true });
    }
  });
});
