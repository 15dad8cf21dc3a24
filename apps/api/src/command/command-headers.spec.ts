import { ProblemError } from '../http/problem-error.ts';
import { commandHeaders, etagOf } from './command-headers.ts';

const key = '019b76da-a800-7000-8000-000000000001';

function refusedFor(...given: Parameters<typeof commandHeaders>): string[] {
  try {
    commandHeaders(...given);
    return [];
  } catch (error) {
    return error instanceof ProblemError ? error.errors.map(({ field, code }) => `${field} ${code}`) : ['?'];
  }
}

describe('the headers of a command', () => {
  it('say its id, and for which version it is', () => {
    expect(commandHeaders(key, undefined)).toEqual({ commandId: key });
    expect(commandHeaders(key.toUpperCase(), '"7"')).toEqual({ commandId: key, expected: 7 });
    expect(commandHeaders(key, '"0"')).toEqual({ commandId: key, expected: 0 });
    expect(commandHeaders(key, '"999999999999999"')).toMatchObject({ expected: 999_999_999_999_999 });
    expect(commandHeaders(key, etagOf(12))).toEqual({ commandId: key, expected: 12 });
  });

  it.each(['7000-8', '7000-9', '7000-a', '7000-b', '4000-8'])(
    'take a key of the version and variant %s',
    (form) =>
      expect(commandHeaders(key.replace('7000-8', form), undefined)).toEqual({
        commandId: key.replace('7000-8', form),
      }),
  );

  it.each([
    [undefined, ['Idempotency-Key missing']],
    ['', ['Idempotency-Key not-a-key']],
    [[key, key], ['Idempotency-Key not-a-key']],
    [`${key} `, ['Idempotency-Key not-a-key']],
    [` ${key}`, ['Idempotency-Key not-a-key']],
    [key.replace('-8', '-c'), ['Idempotency-Key not-a-key']],
    [key.replaceAll('-', ''), ['Idempotency-Key not-a-key']],
    ['00000000-0000-0000-0000-000000000000', ['Idempotency-Key not-a-key']],
    [key.replace('-7', '-5'), ['Idempotency-Key not-a-key']],
    [key.replace('-8', '-0'), ['Idempotency-Key not-a-key']],
  ])('refuse the key %j', (given, said) => expect(refusedFor(given, undefined)).toEqual(said));

  it.each(['7', '"a"', '*', 'W/"7"', '"7", "8"', '"-1"', '', '"9999999999999999"', 'x"7"', '"7"x', '""'])(
    'refuse the version %j',
    (given) => expect(refusedFor(key, given)).toEqual(['If-Match not-a-version']),
  );

  it('say everything that is wrong at once, by the names that were used', () =>
    expect(refusedFor(1, 2, { key: 'id', ifMatch: 'ifMatch' })).toEqual([
      'id not-a-key',
      'ifMatch not-a-version',
    ]));
});
