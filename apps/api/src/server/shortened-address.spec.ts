import { shortenedAddress } from './shortened-address.ts';

describe('an address in a log', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:7:1:2:3:4:5', '2001:db8:7::/48'],
    ['2001:0DB8:0007::5', '2001:db8:7::/48'],
    ['2001:db8::5', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['::', '0:0:0::/48'],
    ['1.2.3.4:5678', '1.2.3.0/24'],
    ['zz', 'unknown'],
    ['', 'unknown'],
  ])('is that of its network: %s', (address, network) => expect(shortenedAddress(address)).toBe(network));
});
