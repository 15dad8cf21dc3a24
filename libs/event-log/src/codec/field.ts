import type { Json } from '../port/index.ts';

/** How one kind of value is written as JSON and read back. */
export interface Field<Value> {
  /** Throws `Misfit` for JSON that is not such a value. */
  read(json: Json): Value;
  write(value: Value): Json;
  readonly optional: false;
  /** Written as it is: the value and its JSON are equal. */
  readonly plain: boolean;
}

/** A field that may be left out. */
export interface OptionalField<Value> extends Omit<Field<Value>, 'optional'> {
  readonly optional: true;
}

/** Marks a field as one that may be left out; null is no way to leave it out. */
export const optional = <Value>(field: Field<Value>): OptionalField<Value> => ({ ...field, optional: true });

/** JSON that does not fit its field. The path grows while it passes outwards; readers turn it into a `MalformedEvent`. */
export class Misfit extends Error {
  readonly path: (string | number)[] = [];

  /** The same misfit, seen from the object or the list that holds the field. */
  within(key: string | number): this {
    this.path.unshift(key);
    return this;
  }
}

/** Reads a field inside an object or a list, so that what is wrong with it names its place. */
export function readAt<Value>(key: string | number, field: Pick<Field<Value>, 'read'>, json: Json): Value {
  try {
    return field.read(json);
  } catch (error) {
    throw error instanceof Misfit ? error.within(key) : error;
  }
}
