/** Settings of the local provider's process. */
export interface ProviderSettings {
  /** `IDENTITY_PORT`. */
  readonly port: number;
  /** `IDENTITY_DATA`: the directory in which its keys are kept. */
  readonly directory: string;
  /** `IDENTITY_ISSUER`: its own address. */
  readonly issuer: string;
  /** `PUBLIC_URL` of Throughline. */
  readonly publicUrl: string;
  /** `API_URL`: the API, as seen from here. */
  readonly apiUrl: string;
  /** `OIDC_AUDIENCE`. */
  readonly audience: string;
  /** `NODE_ENV`. */
  readonly environment: string | undefined;
}

/** Reads the settings of this process; throws a sentence that names the one that is missing. */
export function providerSettings(env: NodeJS.ProcessEnv = process.env): ProviderSettings {
  const needed = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Error(`${name} is missing.`);
    return value;
  };
  return {
    port: Number(needed('IDENTITY_PORT')),
    directory: needed('IDENTITY_DATA'),
    issuer: needed('IDENTITY_ISSUER'),
    publicUrl: needed('PUBLIC_URL'),
    apiUrl: needed('API_URL'),
    audience: needed('OIDC_AUDIENCE'),
    environment: env['NODE_ENV'],
  };
}
