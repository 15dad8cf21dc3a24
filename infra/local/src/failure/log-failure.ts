import type { ConnectionFailure } from './connection-failure.ts';
import { messageOf } from './read-error.ts';

/** Says why a log in KurrentDB cannot be used, and nothing of user or password. Undefined for what is no such failure. */
export function logFailureOf(error: unknown, eventLogUrl: string): ConnectionFailure | undefined {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  if (code !== 'event-log/unavailable') return undefined;
  const { type, code: causeCode } = Object(cause) as { type?: unknown; code?: unknown };
  const at = `The log at ${hostsOf(eventLogUrl)} (EVENT_LOG_URL)`;
  if (causeCode === 'event-log/client-missing') return { sentence: messageOf(cause), passes: false };
  if (type === 'access-denied')
    return { sentence: `${at} refuses its user or password, or does not let it read`, passes: false };
  return { sentence: `${at} does not answer: is a majority of its nodes up?`, passes: true };
}

/** The nodes, without whatever stands before and after them. */
const hostsOf = (eventLogUrl: string): string => /\/\/(?:[^@/?]*@)?([^/?]*)/.exec(eventLogUrl)?.[1] ?? '';
