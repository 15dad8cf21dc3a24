import { parseAddress } from './parse-address.ts';

describe('the address in what a proxy wrote', () => {
  it.each([
    ['an address', '192.0.2.1', '192.0.2.1'],
    ['one with a port', '192.0.2.1:40123', '192.0.2.1'],
    ['one with blanks around it', ' 192.0.2.1 ', '192.0.2.1'],
    ['one in quotes', '"192.0.2.1:40123"', '192.0.2.1'],
    ['one of IPv6', '2001:db8::1', '2001:db8::1'],
    ['one of IPv6 in brackets', '[2001:db8::1]', '2001:db8::1'],
    ['one of IPv6 with a port', '[2001:db8::1]:40123', '2001:db8::1'],
    ['one of IPv6 with a port, in quotes', '"[2001:db8::1]:40123"', '2001:db8::1'],
    ['one of IPv6 written at length', '2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['one of IPv6 with a zone', 'fe80::1%eth0', 'fe80::1'],
    ['one of IPv6 with a zone and a port', '[fe80::1%eth0]:40123', 'fe80::1'],
    ['one of IPv4 within IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
    ['one of IPv4 within IPv6, in hexadecimal', '::ffff:c000:201', '192.0.2.1'],
    ['one of IPv4 within IPv6, with a port', '[::ffff:192.0.2.1]:40123', '192.0.2.1'],
  ])('is found in %s', (_what, written, address) => expect(parseAddress(written)).toBe(address));

  it.each([
    ['nothing', ''],
    ['a word', 'unknown'],
    ['a name that hides one', '_hidden'],
    ['the name of a host', 'client.example'],
    ['an octal octet', '192.0.2.010'],
    ['one number', '3221225985'],
    ['a hexadecimal number', '0xC0000201'],
    ['too few numbers', '192.0.2'],
    ['a port that is none', '192.0.2.1:port'],
    ['a port that is too large', '192.0.2.1:99999999'],
    ['two ports', '192.0.2.1:1:2'],
    ['half a bracket', '[2001:db8::1'],
    ['IPv4 in brackets', '[192.0.2.1]'],
    ['half a quote', '"192.0.2.1'],
    ['a network', '192.0.2.0/24'],
    ['a line that is very long', '1'.repeat(10_000)],
  ])('is not found in %s', (_what, written) => expect(parseAddress(written)).toBeUndefined());
});
