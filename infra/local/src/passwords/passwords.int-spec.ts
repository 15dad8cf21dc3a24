import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePasswords, keyholders, passwordsFile } from './passwords.ts';

describe('the passwords of the database', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('are drawn once, one for each, and kept where only their owner can read', async () => {
    const [one, other] = await Promise.all([ensurePasswords(directory), ensurePasswords(directory)]);
    expect(other).toEqual(one);
    await expect(ensurePasswords(directory)).resolves.toEqual(one);
    expect(new Set(keyholders.map((holder) => one[holder])).size).toBe(keyholders.length);
    expect((await stat(passwordsFile(directory))).mode & 0o777).toBe(0o600);
    await expect(readdir(directory)).resolves.toEqual(['passwords.json']);
  });

  it("are kept apart for a real server's", async () => {
    const [embedded, real] = [await ensurePasswords(directory), await ensurePasswords(directory, 'db-5432')];
    expect(real.owner).not.toBe(embedded.owner);
  });

  it('of a file from before there were accounts stay, and the one that it lacks is added for good', async () => {
    const { accounts: _later, ...before } = await ensurePasswords(directory);
    await writeFile(passwordsFile(directory), JSON.stringify(before));
    const [one, other] = await Promise.all([ensurePasswords(directory), ensurePasswords(directory)]);
    expect(other).toEqual(one);
    expect(one).toEqual({ ...before, accounts: expect.stringMatching(/^[\w-]{43}$/) as string });
    expect(JSON.parse(await readFile(passwordsFile(directory), 'utf8'))).toEqual(one);
    expect((await stat(passwordsFile(directory))).mode & 0o777).toBe(0o600);
    await expect(readdir(directory)).resolves.toEqual(['passwords.json']);
  });

  it.each(['', '{', '{"owner":"x"}', '[]'])(
    'are not drawn anew when the file is damaged: %j',
    async (damaged) => {
      await writeFile(passwordsFile(directory), damaged);
      await expect(ensurePasswords(directory)).rejects.toMatchObject({ code: 'local/password-unknown' });
    },
  );
});
