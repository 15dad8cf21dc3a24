import { safeRedirect } from './safe-redirect.ts';

const publicUrl = new URL('https://throughline.example');

describe('where somebody comes back to', () => {
  it.each(['/', '/trusts/RVW?asAt=2020-01-01#all', '/log/new', '/?to=//evil.example', '/%2F%2Fevil.example'])(
    'is a path of ours: %s',
    (path) => expect(safeRedirect(path, publicUrl)).toBe(path),
  );
  it.each([
    ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example'],
    ...[
      'javascript:alert(1)',
      'evil.example',
      '',
      '/.//evil.example',
      '/..//evil.example',
      '/a\\b',
      '/\u0000',
    ],
    ...[
      '/sign-in',
      '/sign-in?to=/',
      '/sign-out/back-channel',
      `/${'x'.repeat(3_000)}`,
      'https://throughline.example/',
    ],
    ...[undefined, 1, ['/', '/']],
  ])('is nothing else: %j', (path) => expect(safeRedirect(path, publicUrl)).toBeUndefined());
});
