import { generateKeyPair, randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { giveToOwnerOf, makeDataDirectory } from '../cluster/cluster-files.ts';
import { hasCode } from '../failure/read-error.ts';
import { LocalFailure } from '../failure/local-failure.ts';

/** Secrets that the local provider of identities keeps for itself and for its clients. */
export interface IdentitySecrets {
  /** Of the API, as a client of the provider. */
  readonly clientSecret: string;
  /** Of programs, all of them. */
  readonly machineSecret: string;
  readonly cookieKey: string;
  /** The private key that tokens are signed with, as a JWK. */
  readonly signingKey: Readonly<Record<string, string>>;
}

/** Path of the secrets' file, which its owner alone can read. */
export const identityFile = (directory: string): string => join(directory, 'identity.json');

/**
 * The secrets kept in a data directory, made at the first call. Two callers at once get the same. Rejects with
 * `local/identity-unknown` if the file is damaged.
 */
export async function ensureIdentitySecrets(directory: string): Promise<IdentitySecrets> {
  const file = identityFile(directory);
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw unreadable(file, error);
  });
  if (kept !== undefined) return parse(kept, file);
  await makeDataDirectory(directory);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(await newSecrets(), undefined, 2)}\n`, { mode: 0o600 });
  await giveToOwnerOf(directory, draft);
  // A link, not a rename: whoever comes second keeps what the first has written.
  await link(draft, file).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
  await rm(draft);
  return parse(await readFile(file, 'utf8'), file);
}

const newSecret = (): string => randomBytes(32).toString('base64url');

async function newSecrets(): Promise<IdentitySecrets> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const signingKey = Object.entries(jwk).filter(
    (part): part is [string, string] => typeof part[1] === 'string',
  );
  return {
    clientSecret: newSecret(),
    machineSecret: newSecret(),
    cookieKey: newSecret(),
    signingKey: {
      ...Object.fromEntries(signingKey),
      kid: randomBytes(8).toString('hex'),
      use: 'sig',
      alg: 'RS256',
    },
  };
}

function parse(text: string, file: string): IdentitySecrets {
  try {
    const kept: unknown = JSON.parse(text);
    if (isSecrets(kept)) return kept;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const isSecrets = (kept: unknown): kept is IdentitySecrets =>
  typeof kept === 'object' &&
  kept !== null &&
  ['clientSecret', 'machineSecret', 'cookieKey'].every(
    (name) => typeof Object.getOwnPropertyDescriptor(kept, name)?.value === 'string',
  ) &&
  'signingKey' in kept &&
  typeof kept.signingKey === 'object';

const unreadable = (file: string, cause?: unknown): LocalFailure =>
  new LocalFailure(
    'local/identity-unknown',
    `The keys of the local identity provider cannot be read from ${file}. Take the file away: new ones are made, and ` +
      'whoever had signed in signs in again.',
    { cause },
  );
