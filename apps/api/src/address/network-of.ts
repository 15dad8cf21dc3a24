import ipaddr from 'ipaddr.js';

/** An address of IPv4, or the /64 of one of IPv6: one household or office has a whole one, and counts as one. */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  const { parts } = ipaddr.IPv6.parse(address);
  return `${parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
