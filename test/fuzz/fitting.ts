import * as fc from 'fast-check';
import type { JsonSchema } from './operations.ts';
import type { Pool } from './pool.ts';

/** Sources of values: the schemas that the document names, and the ids on record. */
export interface Making {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly pool: Pool;
}

const longestMade = 60;

/** Values that the schema allows, most of them such that the record has what they name. */
export function fitting(schema: JsonSchema, name: string, making: Making): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fitting(named(schema.$ref, making), name, making);
  const [only] = schema.allOf ?? [];
  if (only) return fitting(only, name, making);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => fitting(one, name, making)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const make = byType[schema.type ?? 'string'] ?? texts;
  return make(schema, name, making);
}

type Make = (schema: JsonSchema, name: string, making: Making) => fc.Arbitrary<unknown>;

const byType: Readonly<Record<string, Make>> = {
  object: (schema, _, making) =>
    schema.properties ? objects(schema, making) : fc.constantFrom(...looseObjects),
  array: (schema, name, making) =>
    fc.array(fitting(schema.items ?? {}, name, making), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 3, 3),
    }),
  boolean: () => fc.boolean(),
  integer: ({ minimum = 0, maximum = 1000 }) =>
    // Small numbers are where versions and the like lie.
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, minimum + 2) }) },
      { weight: 1, arbitrary: fc.integer({ min: minimum, max: maximum }) },
    ),
  number: ({ minimum = 0, maximum = 100 }) =>
    fc.double({ min: minimum, max: Math.min(maximum, 1000), noNaN: true }),
  string: texts,
};

const named = (ref: string, { schemas }: Making): JsonSchema => schemas[ref.split('/').at(-1) ?? ''] ?? {};

/** Schemas of the objects whose fields the document leaves open: restated fields, and commands of a batch. */
const looseObjects: readonly object[] = [
  { note: 'As the source has it.' },
  { amount: { pence: '61000', kind: 'awarded', basis: 'exact' } },
  { amount: { pence: 61, kind: 'awarded' } },
  { goal: { statement: 'Half of it', due: '2025' } },
  { due: '2027-04' },
  { title: 'Another title', capabilities: ['epr'] },
  {
    ref: 'zz-fund',
    occurred: '2020',
    source: { title: 'A', url: 'https://zz.example/a' },
    confidence: 'low',
  },
  {},
];

function objects({ properties = {}, required = [] }: JsonSchema, making: Making): fc.Arbitrary<object> {
  const parts = Object.entries(properties).map(([name, schema]) => [name, fitting(schema, name, making)]);
  return fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...required],
  });
}

function texts(schema: JsonSchema, name: string, making: Making): fc.Arbitrary<string> {
  const onRecord = making.pool.fitting(name, schema);
  const any = anyText(schema);
  if (onRecord.length === 0) return any;
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...onRecord) }, { weight: 1, arbitrary: any });
}

/** Made once for each shape of text: making one takes fast-check (4.10) tens of milliseconds. */
const made = new Map<string, fc.Arbitrary<string>>();

function anyText(schema: JsonSchema): fc.Arbitrary<string> {
  const { pattern, format, maxLength = longestMade } = schema;
  const shape = JSON.stringify([pattern, format, maxLength]);
  const before = made.get(shape) ?? madeText(pattern, format, maxLength);
  made.set(shape, before);
  return before;
}

function madeText(pattern = anyLine, format: string | undefined, maxLength: number): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2016-02-29', '2019-03-31', '2022-07-01', '2026-01-01');
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (format === 'uri') return fc.stringMatching(/^https:\/\/zz\.example\/[a-z0-9]{1,20}$/);
  if (!pattern.includes('\\p')) {
    return fc.stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength, longestMade) });
  }
  const fits = new RegExp(pattern, 'u');
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('As the source has it', 'Zed, of Leeds', 'É 🙂 <b>"&\'', '=1+1'),
    },
    { weight: 2, arbitrary: graphemes.filter((text) => fits.test(text) && text.trim() !== '') },
    { weight: 1, arbitrary: fc.constantFrom(maxLength, Math.ceil(maxLength / 2)).map((n) => 'x'.repeat(n)) },
  );
}

const anyLine = '^[^\\p{Cc}\\p{Cs}]*$';
const graphemes = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
