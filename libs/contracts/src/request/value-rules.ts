import type { Field, Range, TextForm } from '#domain/schema';
import type { PropertySchema } from '../answer/index.ts';
import { eachObeys, type Rule } from './rule.ts';
import { codeRule, dateRule, dayRule, penceRule, textRules } from './text-rules.ts';

/** The part of a request that a field makes: its schema in OpenAPI and the rules that it must obey. */
export interface Part {
  readonly schema: PropertySchema;
  readonly rules: readonly Rule[];
}

const isFlag: Rule = {
  code: 'not-true-or-false',
  says: 'Give true or false, without quotes.',
  holds: (value) => typeof value === 'boolean',
};

const isVersion: Rule = {
  code: 'not-a-version',
  says: 'Give a version of the definition as a whole number from 1, or ‘not stated’.',
  holds: (value) =>
    value === 'not stated' || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000),
};

const isAnObject: Rule = {
  code: 'not-an-object',
  says: 'Give an object with the fields that /api/docs names.',
  holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const text = (rule: Rule, description: string): Part => ({
  schema: {
    type: 'string',
    ...(rule.pattern !== undefined && { pattern: rule.pattern }),
    ...(rule.maxLength !== undefined && { minLength: 1, maxLength: rule.maxLength }),
    description,
  },
  rules: [rule],
});

function textPart(form: TextForm, says: string): Part {
  const { schema, rules } = text(textRules[form], says);
  return form === 'web-address' ? { schema: { ...schema, format: 'uri' }, rules } : { schema, rules };
}

/** The part of a request that takes a day. */
export const dayPart = (description: string): Part => ({
  schema: { type: 'string', format: 'date', description },
  rules: [dayRule],
});

const numeric = (
  type: 'integer' | 'number',
  { least, most }: Range,
  description: string,
  fits: (value: unknown) => boolean,
): Part => ({
  schema: { type, minimum: least, maximum: most, description },
  rules: [
    {
      code: 'not-a-number-in-range',
      says: `Give ${type === 'integer' ? 'a whole number' : 'a number'} from ${String(least)} to ${String(most)}, without quotes.`,
      holds: (value) => fits(value) && Number(value) >= least && Number(value) <= most,
    },
  ],
});

/** The part of a request that takes one of a few words. */
export const wordPart = (words: readonly string[], description: string): Part => ({
  schema: { type: 'string', enum: [...words], description },
  rules: [
    {
      code: 'not-one-of',
      says: `Give one of: ${words.join(', ')}.`,
      holds: (value) => words.some((one) => one === value),
    },
  ],
});

const listed = ({ description, ...items }: PropertySchema): object => ({ type: 'array', items, description });

function list({ schema, rules }: Part, { least, most }: Range): Part {
  const isList: Rule = {
    code: 'not-a-list',
    says: `Give a list of ${String(least)} to ${String(most)}.`,
    holds: (value) => Array.isArray(value) && value.length >= least && value.length <= most,
  };
  return {
    schema: {
      ...('type' in schema && typeof schema.type === 'function'
        ? { ...schema, isArray: true }
        : listed(schema)),
      minItems: least,
      maxItems: most,
    },
    rules: [isList, ...rules.map(eachObeys)],
  };
}

/** Prose of a person is kept apart: the document says so. */
const saysOfOwnWords = (says: string): string =>
  `${says} It is kept apart from the record, and can be redacted.`;

const saysOfDate = (says: string): string =>
  `${says} A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03.`;

/** The part of a request that a field makes; `shapeOf` gives the class of an object. */
export function partOf(
  field: Field,
  shapeOf: (field: Field & { readonly is: 'object' }) => new () => object,
): Part {
  switch (field.is) {
    case 'text':
      return textPart(field.form, field.says);
    case 'own-words':
      return text(textRules.prose, saysOfOwnWords(field.says));
    case 'code':
      return text(codeRule(field.list), field.says);
    case 'day':
      return dayPart(field.says);
    case 'date':
      return text(dateRule, saysOfDate(field.says));
    case 'pence':
      return text(penceRule, field.says);
    case 'flag':
      return { schema: { type: 'boolean', description: field.says }, rules: [isFlag] };
    case 'oneOf':
      return wordPart(field.words, field.says);
    case 'number':
      return numeric('number', field.range, field.says, Number.isFinite);
    case 'whole':
      return numeric('integer', field.range, field.says, Number.isInteger);
    case 'version':
      return {
        schema: {
          oneOf: [
            { type: 'integer', minimum: 1, maximum: 1000 },
            { type: 'string', enum: ['not stated'] },
          ],
          description: field.says,
        },
        rules: [isVersion],
      };
    case 'object':
      // An arrow function named `type` is how @nestjs/swagger 12 knows a class that is named lazily.
      return {
        schema: { type: () => shapeOf(field), description: field.says },
        rules: [isAnObject],
      };
    case 'list':
      return list(partOf(field.of, shapeOf), field.size);
    case 'any-fields':
      return {
        schema: { type: 'object', additionalProperties: true, description: field.says },
        rules: [isAnObject],
      };
  }
}
