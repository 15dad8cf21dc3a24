import { join } from 'node:path';
import { ensureIdentitySecrets } from '../identity-provider/ensure-identity-secrets.ts';
import { webClientId } from '../identity-provider/configuration.ts';
import { choosePort } from './choose-port.ts';
import type { PublicAddress } from './programs.ts';
import type { ServiceOrder } from './service.ts';
import type { SupervisorSettings } from './supervisor-config.ts';

/** The local provider of identities: how to run it, and what the API is told of it. */
export interface LocalIdentity {
  readonly issuer: string;
  /** Address of its OpenID configuration, which answers once it is ready. */
  readonly discovery: string;
  readonly service: ServiceOrder;
  readonly forApi: NodeJS.ProcessEnv;
}

const audience = 'urn:throughline:api';
const scope = 'openid profile email throughline';

/**
 * Reason why the local provider is not wanted, as a sentence for the terminal; `''` where another is named, undefined
 * where it is wanted.
 */
export function noLocalIdentityReason({
  environment,
  nodeEnv,
  signIn,
}: SupervisorSettings): string | undefined {
  if (environment['OIDC_ISSUER'] !== undefined && environment['OIDC_ISSUER'] !== '') return '';
  if (signIn === 'none') return 'Nobody can sign in, as SIGN_IN=none says: all may read';
  if (nodeEnv !== 'production') return undefined;
  return 'Nobody can sign in: NODE_ENV is production, where the local identity provider does not run. Name a real one in OIDC_ISSUER';
}

/** Makes the keys of the local provider at the first start, and chooses its port: the next free one after `place`. */
export async function localIdentity(
  settings: SupervisorSettings,
  place: PublicAddress,
): Promise<LocalIdentity> {
  const { directory, projectRoot, publicUrl = place.address, nodeEnv = 'development' } = settings;
  const port = await choosePort('127.0.0.1', place.port + 1);
  const issuer = `http://localhost:${String(port)}`;
  const { clientSecret } = await ensureIdentitySecrets(directory);
  const environment = withoutIdentity(settings.environment);
  return {
    issuer,
    discovery: `http://127.0.0.1:${String(port)}/.well-known/openid-configuration`,
    service: {
      name: 'identity provider',
      program: join(projectRoot, 'dist', 'infra', 'local', 'src', 'identity-provider', 'main.js'),
      directory: projectRoot,
      logFile: join(directory, 'logs', 'identity-provider.log'),
      keepsLog: true,
      environment: {
        ...environment,
        NODE_ENV: nodeEnv,
        IDENTITY_PORT: String(port),
        IDENTITY_DATA: directory,
        IDENTITY_ISSUER: issuer,
        PUBLIC_URL: publicUrl,
        API_URL: place.address,
        OIDC_AUDIENCE: audience,
      },
    },
    forApi: {
      ...environment,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: webClientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_AUDIENCE: audience,
      OIDC_SCOPE: scope,
    },
  };
}

/** The environment without settings for another provider, which would not fit ours. */
const withoutIdentity = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('OIDC_')));
