import type { Json, JsonObject } from '../port/index.ts';
import { Misfit, readAt, type Field, type OptionalField } from './field.ts';

/** A field for each property of `Data`: one that is added to the domain does not compile until it has its field here. */
export type Shape<Data> = {
  readonly [Key in keyof Data]-?: object extends Pick<Data, Key>
    ? OptionalField<Exclude<Data[Key], undefined>>
    : Field<Data[Key]>;
};

type AnyField = Field<unknown> | OptionalField<unknown>;

/** Fields of an object that has others besides: what is not in the shape is passed over. */
export interface Part<Data> {
  read(json: JsonObject): Data;
  write(value: Data): JsonObject;
}

/** An object of exactly these fields. */
export interface Whole<Data> extends Field<Data> {
  write(value: Data): JsonObject;
  readonly shape: Shape<Data>;
  readonly fields: readonly (readonly [string, AnyField])[];
}

/** Reads and writes the fields of a shape, in the shape's order. */
export function part<Data extends object>(shape: Shape<Data>): Part<Data> {
  const fields = Object.entries<AnyField>(shape);
  return {
    // What the fields read is what `Shape` says of them, key by key; the compiler cannot follow a loop over keys.
    read: (json) => readFields(fields, json) as Data,
    write: (value) => writtenFields(fields, value),
  };
}

/** An object of exactly the shape's fields: one that it does not name is a `Misfit`. */
export function whole<Data extends object>(shape: Shape<Data>): Whole<Data> {
  const parts = part(shape);
  const fields = Object.entries<AnyField>(shape);
  return {
    read(json) {
      const object = objectOf(json);
      for (const key in object) {
        if (!Object.hasOwn(shape, key)) throw new Misfit('there is no such field').within(key);
      }
      return parts.read(object);
    },
    write: (value) => parts.write(value),
    optional: false,
    plain: fields.every(([, field]) => field.plain),
    shape,
    fields,
  };
}

/** The JSON as an object; a `Misfit` when it is none. */
export function objectOf(json: Json): JsonObject {
  if (typeof json !== 'object' || json === null || isList(json)) throw new Misfit('expected an object');
  return json;
}

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** Every event that is read passes here: so a plain loop rather than `Object.fromEntries`. */
function readFields(fields: Whole<object>['fields'], json: JsonObject): object {
  const read: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    const value = json[key];
    if (value !== undefined) read[key] = readAt(key, field, value);
    else if (!field.optional) throw new Misfit('it is missing').within(key);
  }
  return read;
}

function writtenFields(fields: Whole<object>['fields'], value: object): JsonObject {
  const written: Record<string, Json> = {};
  const values: Readonly<Record<string, unknown>> = { ...value };
  for (const [key, field] of fields) {
    if (values[key] !== undefined) written[key] = field.write(values[key]);
  }
  return written;
}
