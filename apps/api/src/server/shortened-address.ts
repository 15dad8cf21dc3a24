import ipaddr from 'ipaddr.js';
import { parseAddress } from '../address/parse-address.ts';

/**
 * The network that an address is in: enough to see where a flood comes from, too little to say who it was. The first
 * three of the four bytes of IPv4 (`192.0.2.0/24`), the first three of the eight groups of IPv6 (`2001:db8:7::/48`).
 */
export function shortenedAddress(written: string): string {
  const address = parseAddress(written);
  if (address === undefined) return 'unknown';
  if (ipaddr.IPv4.isValid(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  const groups = ipaddr.IPv6.parse(address).parts.slice(0, 3);
  return `${groups.map((group) => group.toString(16)).join(':')}::/48`;
}
