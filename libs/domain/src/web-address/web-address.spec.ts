import fc from 'fast-check';
import { isWebAddress } from './index.ts';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/%20',
    'Https://example.org',
    'https://example.org./',
    'https://example.org?a',
    'https://[::1]:8080/',
    'https://192.0.2.1/',
    'http://localhost:3000',
    'https://a_b.example',
    'https://bücher.example/ü',
    'https://xn--bcher-kva.example',
    'https://example.org/@name?to=a@example.org',
    'https://example.org//a/http://b',
  ])('may be %s', (url) => expect(isWebAddress(url)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'example.org',
    '//example.org',
    'https:example.org',
    'https:/example.org',
  ])('is of the web: not %j', (url) => expect(isWebAddress(url)).toBe(false));

  it.each([
    'https://',
    'http:///x',
    'https:////x',
    'https://?a',
    'https://#a',
    'https://:443',
    'https://.',
    'https://a..example',
    'https://.example',
    'https://*',
    'https://"',
    'https://-a.example',
    `https://${'a'.repeat(64)}.example`,
    'https://xn--',
    'https://a.xn--.example',
    'https://xn--a',
    'https://xn--0000000.example',
    'https://256.256.256.256',
    'https://[::g]',
    'https://example.org:99999999',
  ])('has a host and a port: not %j', (url) => expect(isWebAddress(url)).toBe(false));

  it.each([
    'https://user:pw@throughline.example/',
    'https://user@throughline.example/',
    'https://@b.example',
    'https://:@b.example',
    'https://a.example%40b.example',
  ])('has no name and no password: not %j', (url) => expect(isWebAddress(url)).toBe(false));

  it.each([
    'https:// example.org',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org ',
    'https://example.org/a\u00a0b',
    'https://example.org/a\tb',
    'https:\n//example.org',
    'https://example.org/\u0000',
    'https://example.org/\ud800',
    String.raw`https://a.example\@b.example`,
    String.raw`https:\\a.example`,
    String.raw`https://a.example/\b`,
  ])('has no space, control character or backslash: not %j', (url) => expect(isWebAddress(url)).toBe(false));

  it('is what generators of addresses make', () => {
    const made = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(fc.property(made, (url) => isWebAddress(url) && isWebAddress(url.replace('http', 'HTTP'))));
  });

  it('never leads elsewhere than to the host that it starts with', () => {
    const signs = Array.from('/\\@:?#.[] \tab-。');
    const part = fc.constantFrom(...signs, 'xn--', 'http', 'a.example', '%40');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const url = `https://a.example${parts.join('')}`;
        fc.pre(isWebAddress(url));
        expect(new URL(url).hostname.startsWith('a.example')).toBe(true);
        expect([new URL(url).username, new URL(url).password]).toEqual(['', '']);
      }),
    );
  });
});
