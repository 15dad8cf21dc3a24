import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  day,
  flag,
  line,
  optional,
  prose,
  type Day,
  type Fields,
  type FreeText,
  type KeptText,
  type PartialDate,
  type TextForm,
  type WireOf,
} from '#domain/schema';
import type { AnswerField, ViewClass, ViewKind } from './answer-field.ts';

/** The options of `@ApiProperty`: the schema of a property in OpenAPI. */
export type PropertySchema = Exclude<Parameters<typeof ApiProperty>[0], undefined>;

/** A value of the domain as answers show it: dates with their bounds, days and pence as text, own words as they stand today. */
export type AnswerOf<Value> = [Value, KeptText] extends [FreeText, Value]
  ? FreeTextView
  : Value extends PartialDate
    ? DateView
    : Value extends bigint
      ? string
      : Value extends readonly (infer Item)[]
        ? readonly AnswerOf<Item>[]
        : Value extends object
          ? ObjectOf<Value>
          : Value extends Day
            ? string
            : Value;

/** An object with each of its fields as answers show it; `object` where it has none. */
type ObjectOf<Value extends object> = [keyof Value] extends [never]
  ? object
  : { readonly [Name in keyof Value]: AnswerOf<Exclude<Value[Name], undefined>> };

/** The type in TypeScript of a field of an answer. */
export type ShownBy<Of extends AnswerField> = Of extends ViewKind & { readonly shown?: infer Shown }
  ? Exclude<Shown, undefined>
  : Of extends { readonly value?: infer Value }
    ? AnswerOf<Exclude<Value, undefined>>
    : never;

const made = new WeakMap<Fields, ViewClass<object>>();

/** The class of answers that show such fields, by its name in the document; of the same fields it is the same. */
export function answerClass(name: string, fields: Fields): ViewClass<object> {
  const known = made.get(fields);
  if (known) return known;
  class Answer extends Object {}
  Object.defineProperty(Answer, 'name', { value: name });
  const of = () => Answer;
  made.set(fields, of);
  for (const [property, field] of Object.entries(fields)) {
    // Compilers note the type of a declared property; @nestjs/swagger 12 takes one without it for a circular import.
    Reflect.defineMetadata('design:type', Object, Answer.prototype, property);
    documentProperty(field, field.required)(Answer.prototype, property);
  }
  return of;
}

/** The property decorator that puts a field of an answer into the document, and notes it for `fieldOf`. */
export const documentProperty =
  (field: AnswerField, required: boolean): PropertyDecorator =>
  (owner, name) => {
    ApiProperty({ ...valueSchema(field), description: field.says, required })(owner, name);
    Reflect.defineMetadata(noted, field, owner, name);
  };

const noted = 'throughline:field';

/** The field of an answer by its name: what its class documents it as. Throws a `TypeError` for a name that it has not. */
export function answerField<View>(of: abstract new () => View, name: keyof View & string): AnswerField {
  const field = Reflect.getMetadata(noted, of.prototype as object, name) as AnswerField | undefined;
  if (field) return field;
  throw new TypeError(`${of.name} has no field ${name}.`);
}

function valueSchema(field: AnswerField): object {
  switch (field.is) {
    case 'text':
      return { type: String, ...formats[field.form] };
    case 'code':
      return { type: String };
    case 'day':
      return { type: String, format: 'date' };
    case 'instant':
      return { type: String, format: 'date-time' };
    case 'pence':
      return { type: String, ...digits };
    case 'flag':
      return { type: Boolean };
    case 'oneOf':
      return { type: String, enum: [...field.words] };
    case 'number':
      return { type: Number };
    case 'whole':
      return wholeSchema;
    case 'version':
      return { oneOf: [wholeSchema, { type: 'string', enum: ['not stated'] }] };
    case 'own-words':
      return reference(freeTextView);
    case 'date':
      return reference(dateView);
    case 'object':
      return reference(answerClass(`${field.name}Data`, field.fields));
    case 'view':
      return reference(field.of);
    case 'viewList':
      return { ...reference(field.of), isArray: true };
    case 'list':
      return { ...valueSchema(field.of), isArray: true };
    case 'oneOfViews':
      return { oneOf: field.of.map(pathOf) };
    case 'anyOfViews':
      return { anyOf: field.of.map(pathOf) };
    case 'any-fields':
      return { type: 'object', additionalProperties: true };
  }
}

const digits = { pattern: String.raw`^\d+$` };

/** The schemas of forms of text that say more than that it is text. */
const formats: Readonly<Partial<Record<TextForm, object>>> = {
  'web-address': { format: 'uri' },
  position: digits,
};

const wholeSchema = { type: 'integer', minimum: 0 };

// An arrow function named `type` is how @nestjs/swagger 12 knows a class that is named lazily.
const reference = (of: ViewClass<unknown>) => ({ type: () => of() });

const pathOf = (of: ViewClass<unknown>) => ({ $ref: getSchemaPath(of()) });

const dateFields = {
  edtf: line('EDTF (ISO 8601-2): a day, a month, a year or an interval, each perhaps marked ~, ? or %.'),
  earliestOn: day('The first day that it may stand for.'),
  latestOn: day('The last day that it may stand for.'),
};

/** A date as it is known, with the first and the last day that it may stand for. */
export type DateView = WireOf<typeof dateFields>;

const freeTextFields = {
  body: optional(prose('What was written; left out once it was redacted.')),
  textId: optional(
    line('Id under which an operator can take it away; left out where the record itself holds it.'),
  ),
  redacted: flag(
    'It was redacted: what it said is nowhere any more. Where words are apart it says nothing, and is false.',
  ),
  apart: optional(
    flag('True where the answer was asked to leave people’s own words out: /api/citation/words has them.'),
  ),
};

/** Somebody's own words: kept apart from the record, where they can be taken away. */
export type FreeTextView = WireOf<typeof freeTextFields>;

const dateView = answerClass('DateView', dateFields);
const freeTextView = answerClass('FreeTextView', freeTextFields);
