import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf, ValidateNested } from 'class-validator';
import type { FieldDecorator, Schema, View } from '../field/index.ts';
import { obeys, type Rule } from '../parameter/index.ts';

/**
 * What a part of a body is: its schema in OpenAPI, the rules that it must obey, and (in the type alone) what it is in
 * TypeScript. Said once, by one decorator.
 */
export interface Part<Value> {
  readonly schema: Schema;
  readonly rules: readonly Rule[];
  /** The class of an object, or of each object in a list: its own parts are checked too, and no others taken. */
  readonly of?: View<object>;
  /** Never set: it ties the part to a type, so that a decorator can be compared with its field. */
  readonly value?: Value;
}

function part<Value, IsOptional>(
  { schema, rules, of }: Part<Value>,
  required: boolean,
): FieldDecorator<Value, IsOptional> {
  const decorators = [
    ApiProperty({ ...schema, required } as Schema),
    // Not IsOptional, which takes null for nothing: a field is there or it is not.
    ...(required ? [] : [ValidateIf((_, value) => value !== undefined)]),
    ...rules.map(obeys),
    ...(of ? [ValidateNested(), Type(() => of())] : []),
  ];
  return (owner, name) => {
    for (const decorate of decorators) decorate(owner, name);
  };
}

/** A part that must be given. */
export const Must = <Value>(of: Part<Value>): FieldDecorator<Value, false> => part(of, true);

/** A part that may be left out. It is never null. */
export const May = <Value>(of: Part<Value>): FieldDecorator<Value, true> => part(of, false);
