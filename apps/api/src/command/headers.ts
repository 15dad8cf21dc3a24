import type { FieldProblem } from '#contracts/problem';
import { invalidRequest } from '../http/index.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const strongTag = /^"(\d{1,15})"$/;

/** The version of a stream as an entity tag. */
export const etagOf = (version: number): string => `"${String(version)}"`;

/** Under which id a command is given, and for which version of its subject. */
export interface Conditions {
  readonly commandId: string;
  readonly expected?: number;
}

/** How the two are called where they were given, for problems. */
export interface Called {
  readonly key: string;
  readonly ifMatch: string;
}
const inHeaders: Called = { key: 'Idempotency-Key', ifMatch: 'If-Match' };

/** Reads them; throws a ProblemError that names the one that is wrong. */
export function conditionsOf(key: unknown, ifMatch: unknown, called: Called = inHeaders): Conditions {
  const version = typeof ifMatch === 'string' ? strongTag.exec(ifMatch)?.[1] : undefined;
  const isKey = typeof key === 'string' && uuid.test(key);
  const wrong = [
    ...(isKey ? [] : [badKey(called, key === undefined)]),
    ...(ifMatch === undefined || version !== undefined ? [] : [badTag(called)]),
  ];
  if (!isKey || wrong.length > 0) throw invalidRequest(wrong);
  return { commandId: key.toLowerCase(), ...(version !== undefined && { expected: Number(version) }) };
}

const badKey = ({ key }: Called, isMissing: boolean): FieldProblem => ({
  field: key,
  code: isMissing ? 'missing' : 'not-a-key',
  message: 'Give a new UUID of version 7 with each new command, and the same one when you try it again.',
});

const badTag = ({ ifMatch }: Called): FieldProblem => ({
  field: ifMatch,
  code: 'not-a-version',
  message: 'Give the version as the ETag of an answer had it, in quotes: "3".',
});
