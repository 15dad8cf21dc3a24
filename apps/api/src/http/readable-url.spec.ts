import { isReadable } from './readable-url.ts';

describe('the target of a request', () => {
  it.each([
    '/',
    '/api/timeline?trust=RVW&supplier=System%20C',
    '/caf%C3%A9',
    '/%F0%9F%8F%A5',
    '/a%2Fb',
    '/100%25',
  ])('is read: %s', (target) => expect(isReadable(target)).toBe(true));
  it.each([
    ['a byte that is not UTF-8', '/%FF'],
    ['half of a character', '/api/timeline?supplier=caf%C3'],
    ['an overlong slash', '/%C0%AF'],
    ['a lone surrogate', '/%ED%A0%80'],
    ['a NUL', '/api/timeline?supplier=a%00b'],
    ['a line break', '/api/timeline?supplier=a%0D%0Ab'],
    ['a percent sign alone', '/100%'],
    ['bytes that are not encoded', '/caf\u00e9'],
    ['nothing', ''],
  ])('is refused for %s', (_of, target) => expect(isReadable(target)).toBe(false));
});
