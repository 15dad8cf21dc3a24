import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** `192.0.2.1:40123`, which nginx, Azure and others write with the port. */
const withPort = /^([^:[\]]+)(?::\d{1,5})?$/;
/** `[2001:db8::1]`, `[2001:db8::1]:40123`. */
const inBrackets = /^\[([^[\]]*:[^[\]]*)\](?::\d{1,5})?$/;
const inQuotes = /^"([^"]*)"$/;

/**
 * The address in one element of X-Forwarded-For, or of a socket, as it is written shortest: without port, brackets, quotes
 * and zone, one of IPv4 within IPv6 as IPv4. Undefined for what is none.
 */
export function parseAddress(written: string): string | undefined {
  const bare = written.trim();
  const said = inQuotes.exec(bare)?.[1] ?? bare;
  const found = inBrackets.exec(said)?.[1] ?? withPort.exec(said)?.[1] ?? said;
  // Stricter than ipaddr.js, for which `1` and `0x7f.1` are addresses too.
  return isIP(found) === 0 ? undefined : shortest(found);
}

function shortest(address: string): string {
  const [withoutZone = ''] = address.split('%', 1);
  return ipaddr.process(withoutZone).toString();
}
