import type { Json } from '../port/index.ts';
import { Misfit, readAt, type Field } from './field.ts';

const plainField = <Value extends Json>(is: (json: Json) => json is Value, wanted: string): Field<Value> => ({
  read(json) {
    if (is(json)) return json;
    throw new Misfit(`expected ${wanted}`);
  },
  write: (value) => value,
  optional: false,
  plain: true,
});

/** Any text. */
export const text = plainField((json) => typeof json === 'string', 'text');

/** A whole number, from 0. */
export const count = plainField(
  (json): json is number => Number.isSafeInteger(json) && Number(json) >= 0,
  'a whole number',
);

/** A number, such as a percentage or a score. */
export const decimal = plainField((json) => typeof json === 'number', 'a number');

/** True or false. */
export const flag = plainField((json) => typeof json === 'boolean', 'true or false');

/** One of the codes. */
export const oneOf = <Code extends string>(...codes: readonly Code[]): Field<Code> => {
  const known: ReadonlySet<Json> = new Set(codes);
  return plainField((json): json is Code => known.has(json), `one of ${codes.join(', ')}`);
};

/** A number, or words that say why there is none. */
export const countOr = <Words extends string>(words: Words): Field<number | Words> =>
  plainField(
    (json): json is number | Words => json === words || (Number.isSafeInteger(json) && Number(json) >= 0),
    `a whole number or '${words}'`,
  );

/** A list, each of whose items is such a field. */
export const listOf = <Item>(item: Field<Item>): Field<readonly Item[]> => ({
  read(json) {
    if (!isList(json)) throw new Misfit('expected a list');
    return json.map((one, index) => readAt(index, item, one));
  },
  write: (items) => items.map((one) => item.write(one)),
  optional: false,
  plain: item.plain,
});

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
