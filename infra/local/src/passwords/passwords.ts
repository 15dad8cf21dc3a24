import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToOwnerOf, makeDataDirectory } from '../cluster/index.ts';
import { hasCode, LocalFailure } from '../failure/index.ts';

/** Who has a password of their own: the embedded cluster's first user, and the roles that Throughline works as. */
export const keyholders = ['superuser', 'owner', 'appender', 'projector', 'reader'] as const;

/** One random password for each. */
export type Passwords = Readonly<Record<(typeof keyholders)[number], string>>;

/** Where they are kept, readable by their owner alone. A real server's are kept apart, by its name. */
export const passwordsFile = (directory: string, server?: string): string =>
  join(directory, server === undefined ? 'passwords.json' : `passwords.${server}.json`);

/**
 * The passwords kept in a data directory, made at the first call. Two callers at once get the same. Rejects with
 * `local/password-unknown` if the file is damaged: nothing is guessed, nothing overwritten.
 */
export async function keepPasswords(directory: string, server?: string): Promise<Passwords> {
  const file = passwordsFile(directory, server);
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw unreadable(file, error);
  });
  if (kept !== undefined) return parse(kept, file);
  await makeDataDirectory(directory);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(newPasswords(), undefined, 2)}\n`, { mode: 0o600 });
  await giveToOwnerOf(directory, draft);
  // A link, not a rename: whoever comes second keeps what the first has written.
  await link(draft, file).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
  await rm(draft);
  return parse(await readFile(file, 'utf8'), file);
}

const newPassword = (): string => randomBytes(24).toString('base64url');

const newPasswords = (): Passwords => ({
  superuser: newPassword(),
  owner: newPassword(),
  appender: newPassword(),
  projector: newPassword(),
  reader: newPassword(),
});

function parse(text: string, file: string): Passwords {
  try {
    const kept: unknown = JSON.parse(text);
    if (isPasswords(kept)) return kept;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const isPasswords = (kept: unknown): kept is Passwords =>
  typeof kept === 'object' &&
  kept !== null &&
  keyholders.every((holder) => typeof Object.getOwnPropertyDescriptor(kept, holder)?.value === 'string');

const unreadable = (file: string, cause?: unknown): LocalFailure =>
  new LocalFailure(
    'local/password-unknown',
    `The passwords of the database cannot be read from ${file}. It belongs to the user who first ran Throughline ` +
      'here: run it as that user, or put the file back as it was.',
    { cause },
  );
