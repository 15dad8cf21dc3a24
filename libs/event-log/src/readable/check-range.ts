import { logLimits } from '../port/limits.ts';
import { UnreadableRequest } from '../port/errors.ts';
import { nameFault } from '../writable/check-request.ts';

/** Range of a reading, as it could come past the compiler. */
export interface UncheckedRange {
  readonly from?: unknown;
  readonly after?: unknown;
  readonly limit?: unknown;
  readonly pageSize?: unknown;
  readonly types?: unknown;
}

/** Throws `UnreadableRequest` for the first part that is none: it would be refused by one engine and misread by another. */
export function checkRange({ from, after, limit, pageSize, types }: UncheckedRange): void {
  if (from !== undefined && !(isCount(from) && from >= 1)) refuse('from', from, 'versions count from 1');
  if (after !== undefined && !(typeof after === 'bigint' && after >= 0n)) {
    refuse('after', after, 'positions are bigints from 0');
  }
  if (limit !== undefined && limit !== Infinity && !isCount(limit)) refuse('limit', limit, 'it is no count');
  if (pageSize !== undefined && !(isCount(pageSize) && pageSize >= 1 && pageSize <= logLimits.pageEvents)) {
    refuse('pageSize', pageSize, `a page has 1 to ${logLimits.pageEvents} events`);
  }
  if (types !== undefined) checkTypes(types);
}

function checkTypes(types: unknown): void {
  if (!Array.isArray(types)) return refuse('types', types, 'it is no list');
  if (types.length > logLimits.typesPerRequest) {
    throw new UnreadableRequest(
      'types',
      `there are ${types.length}, and ${logLimits.typesPerRequest} may be`,
    );
  }
  for (const [index, type] of types.entries()) {
    const fault = nameFault(type, logLimits.typeBytes);
    if (fault !== undefined) throw new UnreadableRequest(`types.${index}`, fault);
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function refuse(path: string, value: unknown, because: string): never {
  throw new UnreadableRequest(path, `${because}, and this is ${excerpt(value)}`);
}

const excerpt = (value: unknown): string =>
  ['number', 'bigint', 'string'].includes(typeof value)
    ? String(value).slice(0, 40)
    : `of type ${typeof value}`;
