import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { FieldDecorator, PropertySchema } from '../answer/index.ts';
import { each, obeys, type Rule } from './rule.ts';

const mostValues = 100;

const isNotTooLong: Rule = {
  code: 'too-many',
  says: `Give at most ${String(mostValues)} values.`,
  holds: (values) => Array.isArray(values) && values.length <= mostValues,
};

/** What a parameter is: its schema in OpenAPI, the rules that it must obey, and how text becomes a value. */
interface Meaning {
  readonly schema: PropertySchema;
  readonly rules: readonly Rule[];
  readonly read?: (given: unknown) => unknown;
}

function parameter<Value, IsOptional>(
  { schema, rules, read }: Meaning,
  required: boolean,
): FieldDecorator<Value, IsOptional> {
  const decorators = [
    ApiProperty({ ...schema, required } as PropertySchema),
    ...(required ? [] : [IsOptional()]),
    ...rules.map(obeys),
    ...(read ? [Transform(({ value }: { value: unknown }) => read(value))] : []),
  ];
  return (owner, name) => {
    for (const decorate of decorators) decorate(owner, name);
  };
}

const described = (schema: PropertySchema, description: string): PropertySchema => ({
  ...schema,
  description,
});

const textOf = ({ pattern }: Rule) =>
  ({ type: 'string', ...(pattern !== undefined && { pattern }) }) as const;

/** A part of the path: one text that obeys the rule. */
export const PathPart = (rule: Rule, description: string, example: string): FieldDecorator<string, false> =>
  parameter({ schema: { ...textOf(rule), description, example }, rules: [rule] }, true);

/** A parameter that is given once, as text that obeys the rules. */
export const Given = (
  description: string,
  schema: PropertySchema,
  ...rules: Rule[]
): FieldDecorator<string, true> =>
  parameter({ schema: described({ type: String, ...schema }, description), rules }, false);

/** One of a few words. */
export const Word = <const Choice extends string>(
  words: readonly Choice[],
  description: string,
): FieldDecorator<Choice, true> => {
  const rule: Rule = {
    code: 'not-one-of',
    says: `Give one of: ${words.join(', ')}.`,
    holds: (value) => words.some((word) => word === value),
  };
  return parameter({ schema: { type: String, enum: [...words], description }, rules: [rule] }, false);
};

/** A whole number from `least` to `most`. */
export const WholeNumber = (
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
  description: string,
): FieldDecorator<number, true> => {
  const rule: Rule = {
    code: 'not-a-number-in-range',
    says: `Give one whole number from ${String(least)} to ${String(most)}.`,
    holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  };
  const schema: PropertySchema = {
    type: 'integer',
    minimum: least,
    maximum: most,
    default: otherwise,
    description,
  };
  const read = (given: unknown) =>
    typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  return parameter({ schema, rules: [rule], read }, false);
};

const asList = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
const splitAtCommas = (given: unknown): unknown[] =>
  asList(given).flatMap((one): unknown[] => (typeof one === 'string' ? one.split(',') : [one]));

// No `example` of OpenAPI: Swagger UI would fill it in, and ask for what nobody chose.
const listSchema = (rule: Rule, description: string): PropertySchema => ({
  type: 'array',
  items: textOf(rule),
  maxItems: mostValues,
  description,
});

/** Codes, any of which fits: repeat the parameter, or separate them by commas. */
export const AnyOf = (
  rule: Rule,
  description: string,
  example: string,
): FieldDecorator<readonly string[], true> => {
  const schema = listSchema(
    rule,
    `${description}, such as ${example}. Repeat it or separate by commas for any of several.`,
  );
  return parameter({ schema, rules: [each(rule), isNotTooLong], read: splitAtCommas }, false);
};

/** Names, any of which fits: repeat the parameter. A name may hold a comma. */
export const AnyNameOf = (
  rule: Rule,
  description: string,
  example: string,
): FieldDecorator<readonly string[], true> => {
  const schema = listSchema(rule, `${description}, such as ${example}. Repeat it for any of several.`);
  return parameter({ schema, rules: [each(rule), isNotTooLong], read: asList }, false);
};
