import { onDay } from '../kernel/index.ts';
import { declarations, type DomainEvents } from '../declarations/index.ts';
import {
  dated,
  events,
  fixed,
  id,
  line,
  oneOf,
  optional,
  registration,
  requestFields,
  type EventsOf,
  type RequestOf,
} from './index.ts';

const saying = { by: ['steward'], label: 'built', says: 'It was built.' } as const;
const invented = events('trust', {
  HouseRegistered: registration({ ...saying, useCase: 'register-trust' }, { ods: fixed(line('Its code.')) }),
  HouseBuilt: dated(
    { ...saying, useCase: 'open-trust', names: { house: id('Which house.') } },
    { roof: oneOf(['flat', 'steep'], 'Its roof.'), colour: optional(line('Its colour.')) },
  ),
});
type HouseBuilt = EventsOf<typeof invented>['HouseBuilt'];

const source = { title: 'A paper', url: 'https://example.org' };
const said = { source, confidence: 'high' } as const;
const entry = {
  ...said,
  occurred: onDay('2019-01-07'),
  knownOn: '2019-01-07',
  knownBasis: 'recorded',
} as const;

/** Contradictions, each refused by the compiler: it stops compiling without its error. */
const contradictions: readonly object[] = [
  // @ts-expect-error: it has no roof.
  { type: 'HouseBuilt', data: {}, entry } satisfies HouseBuilt,
  // @ts-expect-error: no such roof.
  { type: 'HouseBuilt', data: { roof: 'round' }, entry } satisfies HouseBuilt,
  // @ts-expect-error: no such field.
  { type: 'HouseBuilt', data: { roof: 'flat', doors: 2 }, entry } satisfies HouseBuilt,
  // @ts-expect-error: it happened on a day.
  { type: 'HouseBuilt', data: { roof: 'flat' }, source } satisfies HouseBuilt,
  // @ts-expect-error: it does not say which house.
  { ...said, occurred: '2019', roof: 'flat' } satisfies RequestOf<typeof invented.HouseBuilt>,
  // @ts-expect-error: what is registered has no day.
  { ods: 'ZZ1', source, occurred: '2019' } satisfies RequestOf<typeof invented.HouseRegistered>,
  // @ts-expect-error: a request says a day as text.
  { ...said, house: 'a', occurred: entry.occurred, roof: 'flat' } satisfies RequestOf<
    typeof invented.HouseBuilt
  >,
  // @ts-expect-error: one word of a list that is said elsewhere is misspelt.
  { setback: 'defered' } satisfies Partial<DomainEvents['SetbackReported']['data']>,
];

describe('a declared event', () => {
  it('has its type, and is about what its table is about', () => {
    expect(invented.HouseBuilt).toMatchObject({ type: 'HouseBuilt', about: 'trust', dating: 'dated' });
    expect(invented.HouseRegistered.names).toEqual({});
  });

  it('is asked for by where it is known from, by what it is about, and by its own fields', () => {
    expect(Object.keys(requestFields(invented.HouseBuilt))).toEqual(
      'source confidence knownOn occurred house roof colour'.split(' '),
    );
    expect(Object.keys(requestFields(invented.HouseRegistered))).toEqual(['source', 'ods']);
  });

  it('that is contradicted does not compile', () => expect(contradictions).toHaveLength(8));
});

describe('the declarations', () => {
  const all = Object.values(declarations);

  it('name each use case once', () => {
    expect(new Set(all.map(({ useCase }) => useCase)).size).toBe(all.length);
  });
  it('say everything in whole sentences', () => {
    const sentences = all.flatMap((one) => [
      one.says,
      ...Object.values(requestFields(one)).map(({ says }) => says),
    ]);
    expect(sentences.filter((says) => !/^(?:\p{Lu}|high:).*[.…]$/u.test(says))).toEqual([]);
  });
});
