import { clientAddress, trustedProxies } from './trusted-proxies.ts';

/** Elements of X-Forwarded-For as Fastify gives them: where the connection is from first, each after it further away. */
const from = (...ips: string[]) => clientAddress({ ip: ips.at(-1) ?? '', ips });

describe('where a request came from', () => {
  it('is where the connection is from if nobody is trusted', () =>
    expect(clientAddress({ ip: '::ffff:192.0.2.1' })).toBe('192.0.2.1'));
  it.each([
    '198.51.100.7',
    '198.51.100.7:1',
    '198.51.100.7:65535',
    '"198.51.100.7:2"',
    '::ffff:198.51.100.7',
  ])('is one address however the proxy writes it: %s', (written) =>
    expect(from('10.0.0.7', written)).toBe('198.51.100.7'),
  );
  it.each(['unknown', '', 'a.b.c.d:1', '1.2.3', '_hidden:2'])(
    'is the proxy where it says no address: %s',
    (written) => expect(from('10.0.0.7', written)).toBe('10.0.0.7'),
  );
});

describe('a proxy', () => {
  const isTrusted = trustedProxies(['10.0.0.7', '10.1.0.0/16', '2001:db8::/32']);
  it.each([
    '10.0.0.7',
    '10.0.0.7:40123',
    '::ffff:10.0.0.7',
    '[::ffff:10.0.0.7]:1',
    '10.1.255.1:2',
    '2001:db8:1::1',
    '[2001:db8:1::1]:3',
  ])('is trusted by its address, with a port too: %s', (address) => expect(isTrusted(address)).toBe(true));
  it.each(['10.0.0.8', '10.2.0.1:1', '2001:db9::1', 'unknown', '', 'fe80::1'])(
    'is not trusted otherwise: %s',
    (address) => expect(isTrusted(address)).toBe(false),
  );
});
