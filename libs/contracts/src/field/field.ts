import { ApiProperty } from '@nestjs/swagger';
import type { Kind, Schema } from './kinds.ts';

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

const documented =
  <Value, IsOptional>(schema: Schema, required: boolean): FieldDecorator<Value, IsOptional> =>
  (owner, name) =>
    ApiProperty({ ...schema, required } as Schema)(owner, name);

/** A field that every answer has. What it holds is said once; the compiler compares it with the field's type. */
export const Field = <Value>({ schema }: Kind<Value>): FieldDecorator<Value, false> =>
  documented(schema, true);

/** A field that is left out where there is nothing to say. It is never null. */
export const Optional = <Value>({ schema }: Kind<Value>): FieldDecorator<Value, true> =>
  documented(schema, false);
