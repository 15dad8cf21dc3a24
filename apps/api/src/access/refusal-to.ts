import { ProblemError } from '../http/problem-error.ts';
import type { AccessRule } from './access.ts';
import type { Caller } from './caller.ts';

/**
 * Refusal of a route that is not open to this caller; undefined where it is. A route without a rule is open to
 * nobody.
 */
export function refusalTo(
  caller: Caller | undefined,
  rule: AccessRule | undefined,
): ProblemError | undefined {
  if (rule === undefined) return new ProblemError('access-denied', 'This is not open to you.');
  if (rule === 'public') return undefined;
  if (caller === undefined)
    return new ProblemError('sign-in-needed', 'Sign in first; a program sends a bearer token.');
  if (rule === 'signed-in' || rule.includes(caller.role)) return undefined;
  return new ProblemError(
    'access-denied',
    `This is open to ${rule.join(', ') || 'nobody'}. You are signed in as ${caller.role}.`,
  );
}
