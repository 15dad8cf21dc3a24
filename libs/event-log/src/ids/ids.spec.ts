import { canonicalJson } from './canonical.ts';
import { commandHash } from './command-hash.ts';
import { commandIdOf, eventId } from './ids.ts';

// Golden: worked out apart from this code (Python's uuid and hashlib). They never change, or retries are written twice.
describe('ids', () => {
  it.each([
    [['milestones', 'RJ1/epr-go-live/2019-04'], 'aa860e8b-4723-5346-884f-62c48df87e50'],
    [['policies', 'a"b\\c', 'Ysbyty Gwynedd – café'], '99a7d35f-302d-5b54-92f6-1ccbf6d2a8a5'],
    [[''], 'de427726-d4e0-5684-8c36-210441a7fb7a'],
  ])('of the command %j stay what they are', (parts, id) => {
    expect(commandIdOf(...parts)).toBe(id);
  });

  it.each([
    [0, 'e84f6520-7f46-5f38-aa43-ba74f665661b'],
    [11, 'a62a4b39-0bb3-5759-9397-f5a5587de9ea'],
  ])('of event %d of a command stay what they are', (ordinal, id) => {
    expect(eventId('0191c5d2-0000-7000-8000-000000000001', ordinal)).toBe(id);
  });

  it('do not depend on how an accent is encoded', () => {
    expect(commandIdOf('caf\u0065\u0301')).toBe(commandIdOf('caf\u00e9'));
  });

  it('differ where the parts are cut elsewhere, and between a command and an event', () => {
    expect(commandIdOf('a', 'b,c')).not.toBe(commandIdOf('a,b', 'c'));
    expect(eventId('a', 1)).not.toBe(commandIdOf('a', '1'));
  });
});

describe('the hash of a command', () => {
  const command = {
    kind: 'x',
    dates: [{ title: 'Café', due: '2020' }, null, true, 1.5],
    amountPence: 470_000_000_000n,
  };
  const hash = 'c41ff9833c334e683256d189bcd492da2e3ba11b5dd337f51ba6ede568a30731';

  it('stays what it is', () => {
    expect(commandHash(command)).toBe(hash);
  });

  it('does not depend on the order of keys, nor on fields that are undefined', () => {
    const { kind, dates, amountPence } = command;
    expect(commandHash({ amountPence, note: undefined, dates, kind })).toBe(hash);
  });

  it('differs where one value does', () => {
    expect(commandHash({ ...command, kind: 'y' })).not.toBe(hash);
    expect(commandHash({ a: ['1', '2'] })).not.toBe(commandHash({ a: ['2', '1'] }));
  });

  it.each([[new Date(0)], [new Map()], [Number.NaN], [undefined], [() => 1], [Symbol('x')]])(
    'refuses %p, which is no plain data',
    (value) => {
      expect(() => canonicalJson({ list: [value] })).toThrow(TypeError);
    },
  );

  it('takes a key called __proto__ for a key', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });
});
