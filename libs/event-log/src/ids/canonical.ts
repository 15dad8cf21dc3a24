/**
 * One text for all ways to write the same JSON: keys in order of their code units, no spaces, bigint as a string,
 * what is undefined left out of objects. Throws a TypeError for what JSON cannot say, such as NaN, a Date or a Map.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'bigint':
      return JSON.stringify(String(value));
    case 'number':
      if (Number.isFinite(value)) return JSON.stringify(value);
      throw new TypeError(`${String(value)} has no place in JSON.`);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    case 'undefined':
    case 'function':
    case 'symbol':
      throw new TypeError(`A value of type ${typeof value} has no place in JSON.`);
  }
}

const canonicalArray = (values: readonly unknown[]): string => `[${values.map(canonicalJson).join(',')}]`;

function canonicalObject(value: object): string {
  if (!isPlainObject(value)) throw new TypeError('Only plain objects have a canonical form.');
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** True for an object made of fields alone, of any realm: no Date, no Map, no list, no instance of a class. */
export function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}
