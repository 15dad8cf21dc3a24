import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '#contracts/command';
import { machineToken } from './machine-token.ts';
import type { LocalIdentityProcess } from './start-identity.ts';

/** Address for commands, and the provider that vouches for their senders. */
export interface Writable {
  readonly address: string;
  readonly identity: Pick<LocalIdentityProcess, 'issuer' | 'machineSecret'>;
}

/** Sends one command as a program in a role, such as `steward`; rejects with what was said where it is not recorded. */
export async function sendCommandTo(
  { address, identity }: Writable,
  as: string,
  useCase: string,
  request: object,
  key: string = randomUUID(),
): Promise<CommandAnswer> {
  const response = await fetch(`${address}/api/commands/${useCase}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await machineToken(identity, as)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`${useCase} as ${as}: ${response.status} ${await response.text()}`);
  return (await response.json()) as CommandAnswer;
}
