import type { FieldProblem } from '#contracts/problem';
import { invalidRequest } from '../http/problem-error.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const strongTag = /^"(\d{1,15})"$/;

/** The version of a stream as an entity tag. */
export const etagOf = (version: number): string => `"${String(version)}"`;

/** The id under which a command is given, and the version of its subject for which it is made. */
export interface CommandHeaders {
  readonly commandId: string;
  readonly expected?: number;
}

/** Names of the two where they were given, for problems. */
export interface HeaderNames {
  readonly key: string;
  readonly ifMatch: string;
}
const inHeaders: HeaderNames = { key: 'Idempotency-Key', ifMatch: 'If-Match' };

/** Reads them; throws a ProblemError that names the one that is wrong. */
export function commandHeaders(
  key: unknown,
  ifMatch: unknown,
  named: HeaderNames = inHeaders,
): CommandHeaders {
  const version = typeof ifMatch === 'string' ? strongTag.exec(ifMatch)?.[1] : undefined;
  const isKey = typeof key === 'string' && uuid.test(key);
  const wrong = [
    ...(isKey ? [] : [badKey(named, key === undefined)]),
    ...(ifMatch === undefined || version !== undefined ? [] : [badTag(named)]),
  ];
  if (!isKey || wrong.length > 0) throw invalidRequest(wrong);
  return { commandId: key.toLowerCase(), ...(version !== undefined && { expected: Number(version) }) };
}

const badKey = ({ key }: HeaderNames, isMissing: boolean): FieldProblem => ({
  field: key,
  code: isMissing ? 'missing' : 'not-a-key',
  message: 'Give a new UUID of version 7 with each new command, and the same one when you try it again.',
});

const badTag = ({ ifMatch }: HeaderNames): FieldProblem => ({
  field: ifMatch,
  code: 'not-a-version',
  message: 'Give the version as the ETag of an answer had it, in quotes: "3".',
});
