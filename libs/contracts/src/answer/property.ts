import type { AnswerField } from './answer-field.ts';
import { documentProperty, type ShownBy } from './answer-schema.ts';

/** `Name`, where the owner's field of that name is of exactly this type, and optional or not as said; else never. */
type Fitting<Owner, Name extends keyof Owner, Value, IsOptional> = [
  Required<Owner>[Name],
  Value,
  object extends Pick<Owner, Name> ? true : false,
] extends [Value, Required<Owner>[Name], IsOptional]
  ? Name
  : never;

/** A property decorator that does not compile on a field that is not what it documents. */
export type FieldDecorator<Value, IsOptional> = <Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name & Fitting<Owner, Name, Value, IsOptional>,
) => void;

/** A field that every answer has. What it holds is said once; the compiler compares it with the field's type. */
export const Property = <Of extends AnswerField>(field: Of): FieldDecorator<ShownBy<Of>, false> =>
  documentProperty(field, true);

/** A field that is left out where there is nothing to say. It is never null. */
export const OptionalProperty = <Of extends AnswerField>(field: Of): FieldDecorator<ShownBy<Of>, true> =>
  documentProperty(field, false);
