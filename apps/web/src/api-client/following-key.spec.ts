import { followingKey } from './following-key.ts';

describe('the key of what is sent right after', () => {
  it('is another one, the same at every try', () => {
    const key = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0009';
    expect(followingKey(key)).toBe('0199aaaa-bbbb-7ccc-8ddd-eeeeffff000a');
    expect(followingKey(key.replace(/9$/, 'f'))).toBe('0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000');
  });
});
