import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Field, Range } from '#domain/schema';
import type { FieldDecorator, PropertySchema } from '../answer/index.ts';
import { eachObeys, obeys, type Rule } from './rule.ts';
import { textRules } from './text-rules.ts';
import { dayPart, wordPart, type Part } from './value-rules.ts';

/** The number of values that a filter may have. */
export const filterSize: Range = { least: 0, most: 100 };

/** The particulars of a query parameter beside its field. */
export interface QueryOptions {
  /** The number that counts where none is given, for the document. */
  readonly otherwise?: number;
  /** A rule that it must obey beside that of its field. */
  readonly also?: Rule;
  /** Its values may hold commas: several are given by repeating it, and by nothing else. */
  readonly mayHoldCommas?: true;
}

/** A part of the path: text of the form of its field. The example stands in the document. */
export const PathParameter = (
  field: Field<unknown, string, true>,
  example: string,
): FieldDecorator<string, false> => {
  const rule = textRule(field);
  return declared({ schema: { ...textSchema(rule), description: field.says, example }, rules: [rule] }, true);
};

/**
 * A parameter of the query, which may be left out: text, a day, a word, a whole number, or a list of texts, any of which
 * fits. Throws a `TypeError` for a field of another kind.
 */
export const QueryParameter = <Wire>(
  field: Field<unknown, Wire, true>,
  options: QueryOptions = {},
): FieldDecorator<Wire, true> => {
  const { also } = options;
  const part = queryPart(field, options);
  return declared(also ? { ...part, rules: [...part.rules, also] } : part, false);
};

/** A part of a request; `read` makes a value of its text. */
interface ParameterPart extends Part {
  readonly read?: (given: unknown) => unknown;
}

const declared =
  ({ schema, rules, read }: ParameterPart, required: boolean) =>
  (owner: object, name: string): void => {
    const decorators = [
      ApiProperty({ ...schema, required } as PropertySchema),
      ...(required ? [] : [IsOptional()]),
      ...rules.map(obeys),
      ...(read ? [Transform(({ value }: { value: unknown }) => read(value))] : []),
    ];
    for (const decorate of decorators) decorate(owner, name);
  };

function queryPart(field: Field, { otherwise, mayHoldCommas }: QueryOptions): ParameterPart {
  switch (field.is) {
    case 'text':
      return textPart(field);
    case 'day':
      return dayPart(field.says);
    case 'oneOf':
      return wordPart(field.words, field.says);
    case 'whole':
      return wholePart(field.range, otherwise, field.says);
    case 'list':
      return listPart(field.of, field.size, mayHoldCommas ? asList : splitAtCommas);
    case 'own-words':
    case 'code':
    case 'date':
    case 'pence':
    case 'flag':
    case 'number':
    case 'version':
    case 'object':
    case 'any-fields':
      throw new TypeError(`No parameter of a query is of the kind ${field.is}.`);
  }
}

function textRule(field: Field): Rule {
  if (field.is === 'text') return textRules[field.form];
  throw new TypeError(`Text was expected, not a field of the kind ${field.is}.`);
}

const textSchema = ({ pattern }: Rule) =>
  ({ type: 'string', ...(pattern !== undefined && { pattern }) }) as const;

/** A text of the query: the document names its greatest length, or its pattern where it has none. */
function textPart(field: Field): Part {
  const rule = textRule(field);
  const { maxLength } = rule;
  const form = maxLength === undefined ? textSchema(rule) : { type: 'string', maxLength };
  return { schema: { ...form, description: field.says } as PropertySchema, rules: [rule] };
}

const wholePart = (
  { least, most }: Range,
  otherwise: number | undefined,
  description: string,
): ParameterPart => ({
  schema: {
    type: 'integer',
    minimum: least,
    maximum: most,
    ...(otherwise !== undefined && { default: otherwise }),
    description,
  },
  rules: [
    {
      code: 'not-a-number-in-range',
      says: `Give one whole number from ${String(least)} to ${String(most)}.`,
      holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    },
  ],
  read: (given) => (typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given),
});

const asList = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
const splitAtCommas = (given: unknown): unknown[] =>
  asList(given).flatMap((one): unknown[] => (typeof one === 'string' ? one.split(',') : [one]));

function listPart(of: Field, { most }: Range, read: (given: unknown) => unknown[]): ParameterPart {
  const rule = textRule(of);
  const isNotTooLong: Rule = {
    code: 'too-many',
    says: `Give at most ${String(most)} values.`,
    holds: (values) => Array.isArray(values) && values.length <= most,
  };
  const repeat = read === asList ? 'Repeat it' : 'Repeat it or separate by commas';
  return {
    // No `example` of OpenAPI: Swagger UI would fill it in, and ask for what nobody chose.
    schema: {
      type: 'array',
      items: textSchema(rule),
      maxItems: most,
      description: `${of.says} ${repeat} for any of several.`,
    },
    rules: [eachObeys(rule), isNotTooLong],
    read,
  };
}
