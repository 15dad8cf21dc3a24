import { lookup } from 'node:dns/promises';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import type { SupervisorSettings } from './supervisor-config.ts';

/** Every address of a host; rejects where it has none. */
export type LookUp = (host: string) => Promise<readonly string[]>;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

const namesOfHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** True for a web address that leads every browser to the machine that it runs on. */
export const isOfThisMachine = (address: string): boolean =>
  namesOfHere.test(URL.parse(address)?.hostname ?? '');

/**
 * Throws `local/sign-in-open` where the local provider of identities, which asks nobody for a password, would stand
 * beside an address that others reach; the message says what to set instead.
 */
export async function checkSignIn(
  settings: SupervisorSettings,
  lookUp: LookUp = everyAddress,
): Promise<void> {
  const { host, publicUrl, environment, signIn } = settings;
  const issuer = environment['OIDC_ISSUER'] ?? '';
  if (signIn === 'none' || (issuer !== '' && !isOfThisMachine(issuer))) return;
  const addresses = await lookUp(host).catch((error: unknown) => {
    throw new LocalFailure('local/sign-in-open', `HOST=${host} names no address: ${messageOf(error)}.`);
  });
  if (!addresses.every(isLoopback)) throw open('HOST', host, issuer);
  if (publicUrl !== undefined && !isOfThisMachine(publicUrl)) throw open('PUBLIC_URL', publicUrl, issuer);
}

/**
 * The address on which the API is to listen. Other words for this machine alone (a name that leads here, `127.1`) are put as the address
 * that they stand for: the API knows addresses, and has to know that it is for this machine alone.
 */
export async function addressToListenOn(host: string, lookUp: LookUp = everyAddress): Promise<string> {
  if (host === 'localhost') return host;
  const addresses = await lookUp(host).catch(() => [host]);
  if (!addresses.every(isLoopback)) return host;
  return addresses.find((address) => address === '::1' || isIPv4(address)) ?? '127.0.0.1';
}

function open(name: string, value: string, issuer: string): LocalFailure {
  const vouching =
    issuer === ''
      ? 'the local identity provider, which lets anybody be anybody,'
      : `a provider of identities at an address of this machine alone (OIDC_ISSUER=${issuer})`;
  return new LocalFailure(
    'local/sign-in-open',
    `${name}=${value} is for others too, and ${vouching} is for this machine alone. Name a provider of identities ` +
      `that they reach in OIDC_ISSUER; or set SIGN_IN=none, and nobody signs in and all may read; or leave out ${name}.`,
  );
}

const everyAddress: LookUp = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);
