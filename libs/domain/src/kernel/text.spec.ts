import fc from 'fast-check';
import { unfitText } from './index.ts';

const refusedIn = (value: unknown) => unfitText(value)?.refused;

describe('text', () => {
  it.each(['plain', 'Größe, naïve, 北京, 🏥', "King's – “quoted”", 'a'.repeat(500)])('may be %j', (title) => {
    expect(unfitText({ title })).toBeUndefined();
  });
  it('is not blank', () => {
    expect(refusedIn({ title: '' })).toBe('text/blank');
    expect(refusedIn({ title: ' \u00a0\u3000' })).toBe('text/blank');
  });
  it('is not too long for its field', () => {
    expect(refusedIn({ title: 'a'.repeat(501) })).toBe('text/too-long');
    expect(refusedIn({ note: 'a'.repeat(4000) })).toBeUndefined();
    expect(refusedIn({ answer: 'a'.repeat(4000) })).toBeUndefined();
    expect(refusedIn({ note: 'a'.repeat(4001) })).toBe('text/too-long');
    expect(refusedIn({ url: `https://example.org/${'a'.repeat(2000)}` })).toBe('text/too-long');
    expect(refusedIn({ title: 'a'.repeat(1_000_000) })).toBe('text/too-long');
  });
  it('is valid Unicode', () => {
    expect(refusedIn({ title: 'half \ud83c' })).toBe('text/not-unicode');
    expect(refusedIn({ title: '\udfe5 half' })).toBe('text/not-unicode');
    expect(refusedIn({ title: '\udfe5\ud83c' })).toBe('text/not-unicode');
  });
  it('has no control characters', () => {
    const controls = fc.oneof(fc.integer({ min: 0, max: 0x1f }), fc.integer({ min: 0x7f, max: 0x9f }));
    fc.assert(
      fc.property(fc.string(), controls, fc.string(), (before, code, after) => {
        fc.pre(before.isWellFormed() && after.isWellFormed());
        expect(refusedIn({ title: before + String.fromCharCode(code) + after })).toBe(
          'text/control-character',
        );
      }),
    );
  });
  it('has several lines only where people write several', () => {
    const lines = 'one\ntwo';
    expect(refusedIn({ note: lines, reason: lines, statement: lines, answer: lines })).toBeUndefined();
    expect(refusedIn({ title: 'one\ntwo' })).toBe('text/control-character');
    expect(refusedIn({ note: 'one\r\ntwo' })).toBe('text/control-character');
  });
  it('is looked for at every depth, and found by name', () => {
    expect(unfitText({ said: { source: { title: 'ok', url: 'ftp://example.org' } } })).toMatchObject({
      refused: 'text/not-a-web-address',
      field: 'said.source.url',
    });
    expect(unfitText({ capabilities: ['epr', 'x\u0000'] })).toMatchObject({ field: 'capabilities.1' });
    expect(
      unfitText({ amount: { pence: 5n }, of: null, on: true, n: 1, nothing: undefined }),
    ).toBeUndefined();
  });
});

describe('a web address', () => {
  it.each(['https://example.org', 'HTTPS://EXAMPLE.ORG/%20'])('may be %s', (url) =>
    expect(unfitText({ url })).toBeUndefined(),
  );
  it.each([
    'http:///x',
    'https://xn--',
    'https://user:pw@throughline.example/',
    'https://a.example\\@b.example',
  ])('is not %j', (url) => expect(refusedIn({ source: { url } })).toBe('text/not-a-web-address'));
});
