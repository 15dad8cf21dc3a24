import { checkAddress, isKurrentDbAddress, UnusableAddress } from './address.ts';

const refusalOf = (url: string): unknown => {
  try {
    checkAddress(url);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the address of KurrentDB', () => {
  it.each([
    'kurrentdb://127.0.0.1:2113?tls=false',
    'kurrentdb://a.example:2113,b.example:2113,c.example:2113',
    'kurrentdb://writer:secret-!@a:2113,b:2113/?tls=true&nodePreference=leader&maxDiscoverAttempts=3',
    'kurrentdb+discover://cluster.example?keepAliveInterval=10000',
  ])('may be %s', (url) => {
    expect(refusalOf(url)).toBeUndefined();
    expect(isKurrentDbAddress(url)).toBe(true);
  });

  it.each([
    ['another kind', 'postgres://writer:secret@a/b'],
    ['no host', 'kurrentdb://'],
    ['a host that is none', 'kurrentdb://writer:secret@a b:2113'],
    ['an @ in the password', 'kurrentdb://writer:sec@ret@a:2113'],
    ['a ? in the password', 'kurrentdb://writer:secret?@a:2113'],
    ['an option that is mistyped', 'kurrentdb://writer:secret@a:2113?tsl=false'],
    ['an option without a value', 'kurrentdb://writer:secret@a:2113?tls='],
    ['followers', 'kurrentdb://writer:secret@a:2113?nodePreference=follower'],
    ['appends that fail in silence', 'kurrentdb://writer:secret@a:2113?throwOnAppendFailure=false'],
  ])('is refused with %s, and nothing of it said', (_, url) => {
    const refusal = refusalOf(url);
    expect(refusal).toBeInstanceOf(UnusableAddress);
    expect(String(refusal)).not.toMatch(/sec|writer|tsl/);
  });
});
