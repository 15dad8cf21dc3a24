import { etagMatches } from './send-cached.ts';

describe('what an asker has already', () => {
  it.each(['W/"a"', '"a"', '"b", W/"a"', 'W/"b","a"', '*', ' * '])('is still right: %s', (given) =>
    expect(etagMatches(given, 'W/"a"')).toBe(true),
  );
  it.each([undefined, '', 'a', 'W/"b"', '"b", "c"', '"a', '"*"'])('is not: %s', (given) =>
    expect(etagMatches(given, 'W/"a"')).toBe(false),
  );
});
