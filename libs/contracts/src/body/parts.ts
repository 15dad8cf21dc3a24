import type { Schema, View } from '../field/index.ts';
import { each, type Rule } from '../parameter/index.ts';
import type { Part } from './part.ts';

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnObject: Rule = {
  code: 'not-an-object',
  says: 'Give an object with the fields that /api/docs names.',
  holds: isObject,
};

/** One of a few words. */
export const word = <const Choice extends string>(
  words: readonly Choice[],
  description: string,
): Part<Choice> => ({
  schema: { type: 'string', enum: [...words], description },
  rules: [
    {
      code: 'not-one-of',
      says: `Give one of: ${words.join(', ')}.`,
      holds: (value) => words.some((one) => one === value),
    },
  ],
});

/** True or false. */
export const yesOrNo = (description: string): Part<boolean> => ({
  schema: { type: 'boolean', description },
  rules: [
    {
      code: 'not-true-or-false',
      says: 'Give true or false, without quotes.',
      holds: (value) => typeof value === 'boolean',
    },
  ],
});

interface Range {
  readonly least: number;
  readonly most: number;
}

const inRange = ({ least, most }: Range, kind: string, fits: (value: unknown) => boolean): Rule => ({
  code: 'not-a-number-in-range',
  says: `Give ${kind} from ${String(least)} to ${String(most)}, without quotes.`,
  holds: (value) => fits(value) && Number(value) >= least && Number(value) <= most,
});

/** A whole number. */
export const wholeNumber = (range: Range, description: string): Part<number> => ({
  schema: { type: 'integer', minimum: range.least, maximum: range.most, description },
  rules: [inRange(range, 'a whole number', Number.isInteger)],
});

/** Any number. */
export const anyNumber = (range: Range, description: string): Part<number> => ({
  schema: { type: 'number', minimum: range.least, maximum: range.most, description },
  rules: [inRange(range, 'a number', Number.isFinite)],
});

/** A version of a definition of the codebook, which counts from 1, or the words that say that none is known. */
export const definitionVersion = (description: string): Part<number | 'not stated'> => ({
  schema: {
    oneOf: [
      { type: 'integer', minimum: 1, maximum: 1000 },
      { type: 'string', enum: ['not stated'] },
    ],
    description,
  },
  rules: [
    {
      code: 'not-a-version',
      says: 'Give a version of the definition as a whole number from 1, or ‘not stated’.',
      holds: (value) =>
        value === 'not stated' || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000),
    },
  ],
});

/** An object of a class of its own. */
export const made = <Value extends object>(of: View<Value>, description: string): Part<Value> => ({
  // An arrow function named `type` is how @nestjs/swagger 12 knows a class that is named lazily.
  schema: { type: () => of(), description },
  rules: [isAnObject],
  of,
});

/** An object that the document shows as of a class, and that is checked later, one by one. */
export const shownAs = (of: View<object>, description: string): Part<object> => ({
  schema: { type: () => of(), description },
  rules: [isAnObject],
});

/** An object whose fields depend on what else is said; they are checked where that is known. */
export const loose = (description: string): Part<Readonly<Record<string, unknown>>> => ({
  schema: { type: 'object', additionalProperties: true, description },
  rules: [isAnObject],
});

const listed = ({ description, ...items }: Schema): object => ({ type: 'array', items, description });

/** Several of the same. */
export const several = <Value>(
  { schema, rules, of }: Part<Value>,
  { least, most }: Range,
): Part<readonly Value[]> => {
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
    rules: [isList, ...rules.map(each)],
    ...(of && { of }),
  };
};
