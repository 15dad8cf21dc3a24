import { validate, version } from 'uuid';
import { followingKey, newKey, uuidV7 } from './uuid-v7.ts';

describe('a key of version 7', () => {
  it('begins with its instant, so that keys sort by time', () => {
    expect(uuidV7(0x017f22e279b0, new Uint8Array(10).fill(255))).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
    expect(uuidV7(1, new Uint8Array(10))).toBe('00000000-0001-7000-8000-000000000000');
  });
  it('is one, each time another', () => {
    const keys = Array.from({ length: 100 }, newKey);
    expect(keys.every((key) => validate(key) && version(key) === 7)).toBe(true);
    expect(new Set(keys).size).toBe(100);
  });
});

describe('the key of what is sent right after', () => {
  it('is another one, the same at every try', () => {
    const key = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0009';
    expect(followingKey(key)).toBe('0199aaaa-bbbb-7ccc-8ddd-eeeeffff000a');
    expect(followingKey(key.replace(/9$/, 'f'))).toBe('0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000');
  });
});
