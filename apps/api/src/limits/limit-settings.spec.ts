import { limitSettings } from './limit-settings.ts';

describe('settings of the limits', () => {
  it('are generous when nothing is said', () =>
    expect(limitSettings({})).toEqual({
      readsPerMinute: 1200,
      writesPerMinute: 600,
      signInsPerMinute: 30,
      strangersAtOnce: 3,
      longAtOnce: 2,
      keptMegabytes: 32,
      trustedProxies: [],
    }));

  it('take proxies as addresses and networks', () =>
    expect(limitSettings({ TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/16,2001:db8::/32' }).trustedProxies).toEqual([
      '10.0.0.7',
      '10.1.0.0/16',
      '2001:db8::/32',
    ]));

  it('may keep no answers', () => expect(limitSettings({ KEPT_ANSWERS_MB: '0' }).keptMegabytes).toBe(0));

  it.each([
    ['READS_PER_MINUTE', '0'],
    ['WRITES_PER_MINUTE', 'many'],
    ['SIGN_INS_PER_MINUTE', '1.5'],
    ['STRANGERS_AT_ONCE', '0'],
    ['LONG_ANSWERS_AT_ONCE', '-1'],
    ['KEPT_ANSWERS_MB', 'lots'],
    ['KEPT_ANSWERS_MB', '1000000000'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'true'],
  ])('name what is wrong: %s=%s', (name, value) =>
    expect(() => limitSettings({ [name]: value })).toThrow(name),
  );
});
