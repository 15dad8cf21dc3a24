import { ProblemError } from '../http/problem-error.ts';

/** Refuses a question about a trust that is not on record. */
export function refuseUnknownTrust(ods = ''): never {
  throw new ProblemError('trust-not-found', `No trust is on record as ${ods}: /api/trusts lists them.`);
}
