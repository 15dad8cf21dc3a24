import { ValidateBy, type ValidationArguments } from 'class-validator';

/** What a parameter must be. One that breaks it is answered with the code and the sentence. */
export interface Rule {
  /** Stable: clients may branch on it. */
  readonly code: string;
  /** What to do, for a person. */
  readonly says: string;
  readonly holds: (value: unknown, request: object) => boolean;
  /** Where the rule is a pattern: it and the longest text, as the document says them. */
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** Has class-validator check the rule; the constraint is named by the rule's code. */
export const obeys = ({ code, says, holds }: Rule): PropertyDecorator =>
  ValidateBy(
    {
      name: code,
      validator: { validate: (value, args?: ValidationArguments) => holds(value, args?.object ?? {}) },
    },
    { message: says },
  );

/** A rule on each value of a list. */
export const each = ({ code, says, holds }: Rule): Rule => ({
  code,
  says,
  holds: (values, request) => Array.isArray(values) && values.every((value) => holds(value, request)),
});

/** A rule that a text matches a pattern, and is not longer than so many characters. */
export const matches = (code: string, pattern: RegExp, says: string, maxLength = 200): Rule => ({
  code,
  says,
  holds: (value) => typeof value === 'string' && value.length <= maxLength && pattern.test(value),
  pattern: pattern.source,
  maxLength,
});
