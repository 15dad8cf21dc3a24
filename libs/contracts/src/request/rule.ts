import { ValidateBy, type ValidationArguments } from 'class-validator';

/** A rule that a value of a request must obey. One that breaks it is answered with the code and the sentence. */
export interface Rule {
  /** Stable: clients may branch on it. */
  readonly code: string;
  /** A sentence that tells a person how to obey it. */
  readonly says: string;
  readonly holds: (value: unknown, request: object) => boolean;
  /** The pattern and the greatest length that the document names; left out where it names none. */
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
export const eachObeys = ({ code, says, holds }: Rule): Rule => ({
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
