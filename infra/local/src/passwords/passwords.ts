import { createHmac, randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToOwnerOf, makeDataDirectory } from '../cluster/cluster-files.ts';
import { hasCode } from '../failure/read-error.ts';
import { LocalFailure } from '../failure/local-failure.ts';

/** Holders of a password of their own: the embedded cluster's first user, and the roles that Throughline works as. */
export const keyholders = ['superuser', 'owner', 'appender', 'projector', 'reader', 'accounts'] as const;

/** One password for each, which nobody can guess. */
export type Passwords = Readonly<Record<(typeof keyholders)[number], string>>;

/** Those that every file has held since the first release. */
const firstKeyholders = ['superuser', 'owner', 'appender', 'projector', 'reader'] as const;
type FirstPasswords = Pick<Passwords, (typeof firstKeyholders)[number]>;

/** Path of the passwords' file, which its owner alone can read. A real server's are kept apart, by its name. */
export const passwordsFile = (directory: string, server?: string): string =>
  join(directory, server === undefined ? 'passwords.json' : `passwords.${server}.json`);

/**
 * The passwords kept in a data directory, made at the first call. Two callers at once get the same. Rejects with
 * `local/password-unknown` if the file is damaged: nothing is guessed, nothing overwritten.
 */
export async function ensurePasswords(directory: string, server?: string): Promise<Passwords> {
  const file = passwordsFile(directory, server);
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw unreadable(file, error);
  });
  if (kept !== undefined) return upToDate(directory, file, kept);
  await makeDataDirectory(directory);
  const draft = await draftOf(directory, file, newPasswords());
  // A link, not a rename: whoever comes second keeps what the first has written.
  await link(draft, file).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
  await rm(draft);
  return upToDate(directory, file, await readFile(file, 'utf8'));
}

async function draftOf(directory: string, file: string, passwords: Passwords): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(passwords, undefined, 2)}\n`, { mode: 0o600 });
  await giveToOwnerOf(directory, draft);
  return draft;
}

/** Reads the file's text; a file from before there were accounts gets the password that it lacks. */
async function upToDate(directory: string, file: string, text: string): Promise<Passwords> {
  const kept = parse(text, file);
  if (isComplete(kept)) return kept;
  const completed = { ...kept, accounts: derived(kept.superuser, 'accounts') };
  await rename(await draftOf(directory, file, completed), file);
  return completed;
}

/** Not drawn, because two processes that complete a file at once have to come to the same. */
const derived = (secret: string, holder: string): string =>
  createHmac('sha256', secret).update(`throughline ${holder}`).digest('base64url');

const newPassword = (): string => randomBytes(24).toString('base64url');

const newPasswords = (): Passwords => ({
  superuser: newPassword(),
  owner: newPassword(),
  appender: newPassword(),
  projector: newPassword(),
  reader: newPassword(),
  accounts: newPassword(),
});

function parse(text: string, file: string): FirstPasswords {
  try {
    const kept: unknown = JSON.parse(text);
    if (holds(kept, firstKeyholders)) return kept;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const isComplete = (kept: FirstPasswords): kept is Passwords => holds(kept, keyholders);

const holds = <Holder extends string>(
  kept: unknown,
  holders: readonly Holder[],
): kept is Record<Holder, string> =>
  typeof kept === 'object' &&
  kept !== null &&
  holders.every((holder) => typeof Object.getOwnPropertyDescriptor(kept, holder)?.value === 'string');

const unreadable = (file: string, cause?: unknown): LocalFailure =>
  new LocalFailure(
    'local/password-unknown',
    `The passwords of the database cannot be read from ${file}. It belongs to the user who first ran Throughline ` +
      'here: run it as that user, or put the file back as it was.',
    { cause },
  );
