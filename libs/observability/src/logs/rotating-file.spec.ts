import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RotatingFile } from './rotating-file.ts';

describe('a file that makes room for itself', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'throughline-log-'))));
  afterEach(async () => rm(folder, { recursive: true }));

  const read = (name: string): Promise<string> => readFile(join(folder, 'logs', name), 'utf8');
  const file = () => new RotatingFile(join(folder, 'logs', 'api.log'), { largestBytes: 20, kept: 2 });

  it('keeps so many files of such a size, the newest lines in them', async () => {
    const log = file();
    for (const letter of 'abcdefg') expect(await log.write(Buffer.from(`${letter.repeat(8)}\n`))).toBe(9);
    expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['api.1.log', 'api.2.log', 'api.log']);
    expect([await read('api.log'), await read('api.1.log'), await read('api.2.log')]).toEqual([
      'gggggggg\n',
      `${'e'.repeat(8)}\n${'f'.repeat(8)}\n`,
      `${'c'.repeat(8)}\n${'d'.repeat(8)}\n`,
    ]);
  });

  it('begins anew with each run, and keeps what the last one said', async () => {
    await file().write(Buffer.from('first\n'));
    await file().write(Buffer.from('second\n'));
    expect([await read('api.log'), await read('api.1.log')]).toEqual(['second\n', 'first\n']);
  });

  it('tears no line in two', async () => {
    const log = file();
    await log.write(Buffer.from('a line that is half '));
    await log.write(Buffer.from('written\n'));
    await log.write(Buffer.from('next\n'));
    expect([await read('api.log'), await read('api.1.log')]).toEqual([
      'next\n',
      'a line that is half written\n',
    ]);
  });

  it('stays bounded where the old file cannot be moved', async () => {
    await mkdir(join(folder, 'logs', 'api.1.log', 'full'), { recursive: true });
    await writeFile(join(folder, 'logs', 'api.log'), 'old\n');
    await file().write(Buffer.from('new\n'));
    expect(await read('api.log')).toBe('new\n');
  });

  it('rejects where it cannot be written, and is tried again', async () => {
    await writeFile(join(folder, 'logs'), '');
    const log = file();
    await expect(log.write(Buffer.from('x\n'))).rejects.toThrow();
    await rm(join(folder, 'logs'));
    expect(await log.write(Buffer.from('x\n'))).toBe(2);
  });

  it('says the last words of a process that had not come to write', async () => {
    await mkdir(join(folder, 'logs'));
    expect(file().writeNow(Buffer.from('last\n'))).toBe(5);
    expect(await read('api.log')).toBe('last\n');
  });
});
