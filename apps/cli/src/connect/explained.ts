import { logFailureOf, connectionFailureOf } from '#local/failure';

/**
 * The database or the log could not be reached, or did not let us in; the message says which, and nothing of a
 * password.
 */
export class NotReached extends Error {
  readonly code = 'cli/not-reached';
}

/** Files that are imported are not there either, and that is said already. */
const ofFiles = ['ENOENT', 'EACCES'];

/** Does something with the log in KurrentDB; what cannot be reached is named. */
export const explainedLog = <Result>(eventLogUrl: string, act: () => Promise<Result>): Promise<Result> =>
  explained(act, (error) => logFailureOf(error, eventLogUrl)?.sentence);

/** Does something with a database that a setting names; what cannot be reached is named. */
export function explainedDatabase<Result>(
  url: string,
  setting: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const { host = '', pathname = '', username = '' } = URL.canParse(url) ? new URL(url) : {};
  const place = { name: `the database ${host}${pathname}`, setting, user: decodeURIComponent(username) };
  return explained(act, (error) => {
    const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
    if (typeof code === 'string' && ofFiles.includes(code)) return undefined;
    return connectionFailureOf(code === 'event-log/unavailable' ? cause : error, place)?.sentence;
  });
}

async function explained<Result>(
  act: () => Promise<Result>,
  why: (error: unknown) => string | undefined,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const sentence = why(error);
    throw sentence === undefined ? error : new NotReached(sentence, { cause: error });
  }
}
