import { rateLimitKey, addressKey } from './rate-limit-key.ts';

const caller = (subject: string) => ({ subject, role: 'analyst', via: 'bearer' }) as const;

describe('who asks', () => {
  it('is the caller, from wherever', () =>
    expect(rateLimitKey(caller('s-1'), '192.0.2.1')).toBe(rateLimitKey(caller('s-1'), '192.0.2.2')));
  it('is the address where nobody has signed in', () =>
    expect(rateLimitKey(undefined, '192.0.2.1')).toBe(addressKey('192.0.2.1')));
  it('is never an address that somebody calls themselves', () =>
    expect(rateLimitKey(caller('address 192.0.2.1'), '192.0.2.9')).not.toBe(addressKey('192.0.2.1')));
  it('is not to be read from what is stored', () =>
    expect(rateLimitKey(caller('s-1'), '')).toMatch(/^[\w-]{32}$/));

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::1'],
    ['2001:0db8::1', '2001:db8:0:0:ffff::'],
    ['fe80::1', 'FE80::2'],
    ['::1', '::2'],
  ])('is one: %s and %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  it.each([
    ['192.0.2.1', '192.0.2.2'],
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8:0:1::1'],
    ['1::', '::1'],
  ])('are two: %s and %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));
});
