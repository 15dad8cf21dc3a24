import fc from 'fast-check';
import { isOdsCode, isRef } from './index.ts';

const letter = fc.constantFrom('a', 'b', 'm', 'z', '0', '5', '9');

describe('a ref', () => {
  it('is made of small words with single dashes', () => {
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (words) => {
        expect(isRef(words.join('-'))).toBe(true);
        expect(isRef(words.join('--') + '-')).toBe(false);
      }),
    );
  });
  it('has at most 64 characters', () => {
    expect([isRef('a'.repeat(64)), isRef('a'.repeat(65))]).toEqual([true, false]);
  });
  it.each(['', '-', 'A', 'a_b', 'a b', 'é', 'a\n', '__proto__'])('is not %j', (text) => {
    expect(isRef(text)).toBe(false);
  });
});

describe('an ODS code', () => {
  it.each(['RR8', 'G6V2S', 'ZZ1', '8AB'])('is %s', (text) => {
    expect(isOdsCode(text)).toBe(true);
  });
  it.each(['', 'RR', 'RR88', 'RR8888', 'rr8', 'RR8 ', 'RR8\n', 'ÄR8'])('is not %j', (text) => {
    expect(isOdsCode(text)).toBe(false);
  });
});
