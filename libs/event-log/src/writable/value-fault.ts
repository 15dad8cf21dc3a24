import { isPlainObject } from '../ids/canonical.ts';
import { logLimits } from '../port/limits.ts';
import type { Unwritable } from '../port/errors.ts';

/** Fault in a value, and its path. */
export interface ValueFault {
  readonly reason: Unwritable;
  readonly path: readonly string[];
  readonly because: string;
}

/**
 * Fault in a text that the log cannot hold; undefined where there is none. PostgreSQL's jsonb takes neither NUL nor
 * half of a surrogate pair.
 */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'it contains the character NUL';
  return text.isWellFormed() ? undefined : 'it is not valid Unicode (half of a surrogate pair)';
}

/** The first thing in a value that JSON, or the log, cannot hold; undefined when it can hold it whole. */
export function faultIn(value: unknown, depth = 0): ValueFault | undefined {
  switch (typeof value) {
    case 'string':
      return textNotAllowed(textFault(value));
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : notJson(`${String(value)} is no number in JSON`);
    case 'object':
      return value === null ? undefined : faultWithin(value, depth);
    case 'bigint':
    case 'undefined':
    case 'function':
    case 'symbol':
      return notJson(`a value of type ${typeof value} has no place in JSON`);
  }
}

function faultWithin(value: object, depth: number): ValueFault | undefined {
  if (depth >= logLimits.depth) {
    return {
      reason: 'too-deep',
      path: [],
      because: `objects and lists lie more than ${logLimits.depth} deep`,
    };
  }
  if (!Array.isArray(value) && !isPlainObject(value))
    return notJson('it is neither a plain object nor a list');
  for (const [key, inner] of partsOf(value)) {
    const fault = textNotAllowed(textFault(key)) ?? faultIn(inner, depth + 1);
    if (fault) return { ...fault, path: [key, ...fault.path] };
  }
  return undefined;
}

/** Of a list its places too where nothing stands, which JSON would fill with null. */
const partsOf = (value: object): Iterable<[string, unknown]> =>
  Array.isArray(value)
    ? Array.from(value as readonly unknown[], (inner, index) => [String(index), inner])
    : Object.entries(value);

const notJson = (because: string): ValueFault => ({ reason: 'not-json', path: [], because });
const textNotAllowed = (because: string | undefined): ValueFault | undefined =>
  because === undefined ? undefined : { reason: 'text-not-allowed', path: [], because };
