import type { LocalIdentityProcess } from './start-identity.ts';

/** A token for a program in a role, such as `steward` or `trust-reporter.RVW`, from the local provider. */
export async function machineToken(
  { issuer, machineSecret }: Pick<LocalIdentityProcess, 'issuer' | 'machineSecret'>,
  as: string,
): Promise<string> {
  const credentials = Buffer.from(`machine.${as}:${machineSecret}`).toString('base64');
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const answer = (await response.json()) as { readonly access_token?: string };
  if (answer.access_token === undefined) {
    throw new Error(`No token for ${as}: ${response.status} ${JSON.stringify(answer)}`);
  }
  return answer.access_token;
}
