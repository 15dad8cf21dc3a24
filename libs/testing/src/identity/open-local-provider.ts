import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#local/cluster';
import {
  ensureIdentitySecrets,
  startIdentityProvider,
  type IdentitySecrets,
  type LocalAccount,
} from '#local/identity-provider';

/** The local provider of identities, for one spec. */
export interface TestProvider {
  readonly issuer: string;
  readonly audience: string;
  readonly secrets: IdentitySecrets;
  /** A bearer token of a program: `machine.policy-lead`, `machine.trust-reporter.ZZ1`. */
  readonly tokenOf: (machine: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts it for Throughline at `publicUrl`. `accounts` says whom it vouches for besides the invented people. */
export async function openLocalProvider(
  publicUrl: string,
  accounts?: (id: string) => LocalAccount | undefined,
): Promise<TestProvider> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-identity-'));
  const [port, secrets] = [await freePort(), await ensureIdentitySecrets(directory)];
  const [issuer, audience] = [`http://localhost:${String(port)}`, 'urn:throughline:api'];
  const order = { issuer, publicUrl, apiUrl: publicUrl, audience, secrets, ...(accounts && { accounts }) };
  const { close } = await startIdentityProvider(order, { port }, undefined);
  return {
    ...{ issuer, audience, secrets },
    tokenOf: (machine) => tokenOf(issuer, machine, secrets),
    close: async () => {
      await close();
      await rm(directory, { recursive: true });
    },
  };
}

async function tokenOf(issuer: string, machine: string, { machineSecret }: IdentitySecrets): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${machine}:${machineSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const said: unknown = await answer.json();
  if (typeof said === 'object' && said !== null && 'access_token' in said) return String(said.access_token);
  throw new Error(`No token for ${machine}: ${JSON.stringify(said)}`);
}
