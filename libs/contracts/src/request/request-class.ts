import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf, ValidateNested } from 'class-validator';
import type { Field, Fields, WireOf } from '#domain/schema';
import { obeys } from './rule.ts';
import { partOf } from './value-rules.ts';

/** A class of requests: what was given is made an instance of it and checked with class-validator. */
export type RequestClass<Request extends object> = new () => Request;

const made = new WeakMap<Fields, RequestClass<object>>();

/** The class of a request with these fields, `<Name>Request` in the document; of the same fields it is the same. */
export function requestClass<const Of extends Fields>(name: string, fields: Of): RequestClass<WireOf<Of>> {
  const known = made.get(fields) ?? make(`${name}Request`, fields);
  made.set(fields, known);
  // Its properties are those of the fields: each is declared below, and checked by its own rules.
  return known as RequestClass<WireOf<Of>>;
}

function make(name: string, fields: Fields): RequestClass<object> {
  class Request extends Object {}
  // The document and class-transformer go by the name of the class.
  Object.defineProperty(Request, 'name', { value: name });
  for (const [property, field] of Object.entries(fields)) declare(Request, property, field);
  return Request;
}

const shapeOf = ({ name, fields }: Field & { readonly is: 'object' }): RequestClass<object> =>
  requestClass(name, fields);

function declare({ prototype }: RequestClass<object>, property: string, field: Field): void {
  const { schema, rules } = partOf(field, shapeOf);
  const inside = field.is === 'list' ? field.of : field;
  const decorators = [
    ApiProperty({ ...schema, required: field.required } as Parameters<typeof ApiProperty>[0]),
    // Not IsOptional, which takes null for nothing: a field is there or it is not.
    ...(field.required ? [] : [ValidateIf((_, value) => value !== undefined)]),
    ...rules.map(obeys),
    ...(inside.is === 'object' ? [ValidateNested(), Type(() => shapeOf(inside))] : []),
  ];
  // Compilers note the type of a declared property; @nestjs/swagger 12 takes one without it for a circular import.
  Reflect.defineMetadata('design:type', Object, prototype as object, property);
  for (const decorate of decorators) decorate(prototype as object, property);
}
