import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureIdentitySecrets, webClientId } from '#local/identity-provider';
import { until } from '#testing/waiting';
import { answers } from './up-to-date.ts';
import { freePort } from '#local/cluster';
import { startProgram, type ProgramSettings } from './run-program.ts';

/** The local provider of identities, running. */
export interface LocalIdentityProcess {
  /** Address at which it answers. */
  readonly issuer: string;
  /** Secret that all programs sign in with. */
  readonly machineSecret: string;
  /** Settings for an API that trusts it. */
  readonly forApi: ProgramSettings;
  readonly stop: () => Promise<void>;
}

const audience = 'urn:throughline:api';

/** Starts the local provider for a product at an address, with keys and on a port of its own. `output` as for programs. */
export async function startIdentity(publicUrl: string, output?: number): Promise<LocalIdentityProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-identity-'));
  const { clientSecret, machineSecret } = await ensureIdentitySecrets(directory);
  const port = await freePort();
  const issuer = `http://localhost:${String(port)}`;
  const vouching = startProgram(
    'identity provider',
    {
      IDENTITY_PORT: String(port),
      IDENTITY_DATA: directory,
      IDENTITY_ISSUER: issuer,
      PUBLIC_URL: publicUrl,
      API_URL: publicUrl.replace('//localhost', '//127.0.0.1'),
      OIDC_AUDIENCE: audience,
    },
    output,
  );
  const stop = async (): Promise<void> => {
    await vouching.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    if (output === undefined) await vouching.says(/listening at/);
    else
      await until('the identity provider answers', () =>
        answers(`${issuer}/.well-known/openid-configuration`),
      );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    issuer,
    machineSecret,
    forApi: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: webClientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_AUDIENCE: audience,
      OIDC_SCOPE: 'openid profile email throughline',
    },
    stop,
  };
}
