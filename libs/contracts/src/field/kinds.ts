import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** What `@nestjs/swagger` takes to describe a property. */
export type Schema = Exclude<Parameters<typeof ApiProperty>[0], undefined>;

/** What a field holds: its schema in OpenAPI, and (in the type alone) what it is in TypeScript. */
export interface Kind<Value> {
  readonly schema: Schema;
  /** Never set: it ties the kind to a type, so that a decorator can be compared with its field. */
  readonly value?: Value;
}

/** A class of views, named by a function, so that two files may name each other. */
export type View<Value> = () => abstract new () => Value;

/** Plain text, in English. */
export const text = (description: string): Kind<string> => ({ schema: { type: String, description } });

/** A day in London, `2019-01-07`. */
export const day = (description: string): Kind<string> => ({
  schema: { type: String, format: 'date', description },
});

/** An instant, UTC, ISO 8601 with milliseconds. */
export const instant = (description: string): Kind<string> => ({
  schema: { type: String, format: 'date-time', description },
});

/** A web address. */
export const link = (description: string): Kind<string> => ({
  schema: { type: String, format: 'uri', description },
});

/** A whole number as text, because it may pass 2^53. */
export const bigWhole = (description: string): Kind<string> => ({
  schema: { type: String, pattern: '^\\d+$', description },
});

/** A whole number, not negative. */
export const whole = (description: string): Kind<number> => ({
  schema: { type: 'integer', minimum: 0, description },
});

/** Any number. */
export const number = (description: string): Kind<number> => ({ schema: { type: Number, description } });

/** Yes or no. */
export const flag = (description: string): Kind<boolean> => ({ schema: { type: Boolean, description } });

/** One of a few words. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  description: string,
): Kind<Word> => ({ schema: { type: String, enum: [...words], description } });

/** A whole number, or the one word that stands for none. */
export const wholeOr = <const Word extends string>(word: Word, description: string): Kind<number | Word> => ({
  schema: {
    oneOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', enum: [word] },
    ],
    description,
  },
});

/** Another view, by reference. */
export const view = <Value>(of: View<Value>, description: string): Kind<Value> => ({
  // An arrow function named `type` is how @nestjs/swagger 12 knows a class that is named lazily.
  schema: { type: () => of(), description },
});

/** One of several views, told apart by the field `is`. */
export const anyOf = <Views extends readonly View<object>[]>(
  views: Views,
  description: string,
): Kind<InstanceType<ReturnType<Views[number]>>> => ({
  schema: { oneOf: views.map((of) => ({ $ref: getSchemaPath(of()) })), description },
});

/** Any number of the same, in an order that the description names where it matters. */
export const listOf = <Value>({ schema }: Kind<Value>): Kind<readonly Value[]> => ({
  schema: { ...schema, isArray: true },
});
