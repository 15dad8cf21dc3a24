import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { parseAddress } from './parse-address.ts';

/** A rule for Fastify's `trustProxy`: true for the address of a proxy, with or without a port, in one of the networks. */
export function trustedProxies(networks: readonly string[]): (address: string | undefined) => boolean {
  const listed = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (bits === undefined) listed.addAddress(address, family);
    else listed.addSubnet(address, Number(bits), family);
  }
  return (written) => {
    const address = parseAddress(written ?? '');
    return address !== undefined && listed.check(address, familyOf(address));
  };
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * The address that a request came from. Where a trusted proxy says something that is no address, the proxy's own: a client
 * that makes up words is not a new client with each.
 */
export function clientAddress({ ip, ips = [ip] }: Pick<FastifyRequest, 'ip' | 'ips'>): string {
  for (const written of ips.toReversed()) {
    const address = parseAddress(written);
    if (address !== undefined) return address;
  }
  return ip;
}
