import * as fc from 'fast-check';

/** Values that somebody hopes we stumble over. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1e308, 1.5, '', ' ', '0', '-1', 'null', '[]', [], {}, [[]], { a: { b: 1 } }],
    ...[
      "' OR 1=1 --",
      '../../etc/passwd',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '%00',
      '\u0000',
    ],
    ...[
      '\ud800',
      '\u202e',
      '2019-02-29',
      '0000-01-01',
      '9999-12-31',
      '99999999999999999999',
      'x'.repeat(5000),
    ],
    ...[{ $ref: '#' }, { toString: 1 }, { constructor: 1 }, ['a', null], { length: 1e9 }],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.json().map((text): unknown => JSON.parse(text)),
);

type Path = readonly string[];

/** The place of every part of a body, however deep. */
export function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const within = Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]));
  return at.length === 0 ? within : [at, ...within];
}

/** The same body with another value in one place, or, where the value is undefined, without it. */
export function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, i) => (String(i) === name ? replaced(inner, rest, by) : inner));
  }
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  return { ...others, [name]: replaced(inner, rest, by) };
}

/** A body broken in one place: a value that does not fit, none at all, or a field that is not there. */
export const brokenBody = (body: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(body);
  const values = places.length === 0 ? [['a']] : places;
  return fc.oneof(
    fc.tuple(fc.constantFrom(...values), hostile).map(([place, value]) => replaced(body, place, value)),
    fc.constantFrom(...values).map((place) => replaced(body, place, undefined)),
    fc
      .tuple(
        fc.constantFrom('actor', 'recordedAt', 'position', 'id', 'é', 'toString', 'hasOwnProperty'),
        hostile,
      )
      .map(([name, value]) => ({ ...(body as object), [name]: value })),
  );
};

/** Bodies that are no JSON, or none that anybody asked for. */
export const noBody: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '',
    '{',
    '{"ref":',
    'null',
    '[]',
    '"text"',
    '1',
    '{"a":1}}',
    '\u0000',
    '{"__proto__":{"role":"importer"}}',
  ],
  ...[
    `{"a":${'['.repeat(200)}${']'.repeat(200)}}`,
    '{"a":"\\ud800"}',
    '{"a":1,"a":2}',
    `{"a":"${'x'.repeat(70_000)}"}`,
    'ref=zz-fund&occurred=2019',
  ],
);
