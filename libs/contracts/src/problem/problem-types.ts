/** Every kind of problem that the API answers with: its status and its title. Codes are never reused. */
export const problemTypes = {
  'invalid-request': { status: 400, title: 'The request is not understood' },
  'malformed-url': { status: 400, title: 'The address cannot be read' },
  'sign-in-failed': { status: 400, title: 'Signing in did not work' },
  'sign-in-cancelled': { status: 400, title: 'You did not sign in' },
  'sign-in-needed': { status: 401, title: 'Somebody has to sign in first' },
  'token-refused': { status: 401, title: 'The token is not accepted' },
  'access-denied': { status: 403, title: 'This is not open to you' },
  'sign-in-refused': { status: 403, title: 'You cannot sign in to Throughline' },
  'read-only': { status: 403, title: 'Nobody can sign in here' },
  csrf: { status: 403, title: 'The request does not come from our own pages' },
  'not-yours': { status: 403, title: 'Somebody else may say this, not you' },
  'no-such-page': { status: 404, title: 'There is nothing at this address' },
  'policy-not-found': { status: 404, title: 'There is no such policy' },
  'trust-not-found': { status: 404, title: 'There is no such trust' },
  'entry-not-found': { status: 404, title: 'There is no such entry' },
  'milestone-not-found': { status: 404, title: 'There is no such milestone' },
  'subject-not-found': { status: 404, title: 'There is nothing on record of that subject' },
  'account-not-found': { status: 404, title: 'There is no such account' },
  'text-not-found': { status: 404, title: 'There is no such text' },
  'projection-not-found': { status: 404, title: 'There is no such projection' },
  'event-not-parked': { status: 404, title: 'No such event is parked' },
  'request-timeout': { status: 408, title: 'The request did not come to its end' },
  'key-used': { status: 409, title: 'The key was used for something else' },
  'no-rebuild': { status: 409, title: 'No rebuild is asked for' },
  'event-waits': { status: 409, title: 'Nothing is wrong with the event: it waits behind another' },
  'event-skipped': { status: 409, title: 'The event is skipped already' },
  busy: { status: 409, title: 'Others keep writing to the same subject' },
  'precondition-failed': { status: 412, title: 'It is not the one that was asked for' },
  'version-changed': { status: 412, title: 'Somebody has added to it since you read it' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is in a form that is not read here' },
  'range-not-satisfiable': { status: 416, title: 'There is no such part of it' },
  'expectation-failed': { status: 417, title: 'What the request expects is not done here' },
  'wrong-host': { status: 421, title: 'This is not reached by that name' },
  refused: { status: 422, title: 'This cannot be recorded' },
  'too-many-requests': { status: 429, title: 'Too much is asked at once' },
  'headers-too-large': { status: 431, title: 'The headers of the request are too large' },
  internal: { status: 500, title: 'Something went wrong here' },
  overloaded: { status: 503, title: 'Too many ask at once' },
  unavailable: { status: 503, title: 'No answer can be given just now' },
  'storage-full': { status: 503, title: 'There is no room left to write this' },
} as const;

/** The last part of a problem's `type`. */
export type ProblemCode = keyof typeof problemTypes;

/** The `type` of a problem: a URN, because a program that branches on it must not care where the API runs. */
export type ProblemType = `urn:throughline:problem:${ProblemCode}`;

/** The `type` that stands for a code. */
export const problemType = (code: ProblemCode): ProblemType => `urn:throughline:problem:${code}`;
