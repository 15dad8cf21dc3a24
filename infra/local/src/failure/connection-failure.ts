/** A place that is connected to, as people are told of it. */
export interface ConnectionTarget {
  /** Such as `the database db.example.org:5432/throughline`; never with a password. */
  readonly name: string;
  /** The setting that names it: `DATABASE_URL`. */
  readonly setting: string;
  /** User that the setting names, if it names one. */
  readonly user?: string | undefined;
}

/** Reason why a target cannot be used, in one sentence, and whether it may pass by itself. */
export interface ConnectionFailure {
  readonly sentence: string;
  readonly passes: boolean;
}

type Said = (place: ConnectionTarget, error: ErrorParts) => string;

const asUser = ({ user }: ConnectionTarget): string =>
  user === undefined || user === '' ? 'the user' : `the user ${user}`;
const connecting = 'is it running there, and is the port right?';

/** By the code of the system (Node), of TLS, or of PostgreSQL (SQLSTATE). */
const passing: Readonly<Record<string, Said>> = {
  ECONNREFUSED: ({ name }) => `Nothing listens at ${name}: ${connecting}`,
  ECONNRESET: ({ name }) => `The connection to ${name} was cut`,
  EPIPE: ({ name }) => `The connection to ${name} was cut`,
  ETIMEDOUT: ({ name }) => `Nothing answered in time at ${name}: ${connecting}`,
  EHOSTUNREACH: ({ name }) => `There is no way through the network to ${name}`,
  ENETUNREACH: ({ name }) => `There is no way through the network to ${name}`,
  EAI_AGAIN: ({ name }) => `The name of the host of ${name} cannot be looked up just now`,
  '57P01': ({ name }) => `${name} is being stopped`,
  '57P02': ({ name }) => `${name} was stopped by a fault`,
  '57P03': ({ name }, { message }) => `${name} does not take connections yet: ${message}`,
  '53300': ({ name }) => `${name} has as many connections as it may have`,
};
const lasting: Readonly<Record<string, Said>> = {
  ENOTFOUND: ({ name, setting }) =>
    `The host of ${name} is unknown: is it written in ${setting} as it should be?`,
  ENOENT: ({ setting }, { path }) => `The file ${path ?? '(unnamed)'}, which ${setting} names, is not there`,
  EACCES: ({ setting }, { path }) =>
    `The file ${path ?? '(unnamed)'}, which ${setting} names, may not be read`,
  '28P01': (place) =>
    `${place.name} refuses the password of ${asUser(place)}: is it right in ${place.setting}?`,
  '28000': (place, { message }) => `${place.name} does not let ${asUser(place)} in: ${message}`,
  '3D000': ({ name, setting }) =>
    `The server answers, and has no such database: ${name}. Make it, or name another in ${setting}`,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  CERT_HAS_EXPIRED: ({ name }) => `The certificate of ${name} has expired`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ name }) => `The certificate of ${name} is of another host`,
};

function certificate({ name, setting }: ConnectionTarget): string {
  return `The certificate of ${name} is not one that is trusted: name the authority that made it in ${setting}, by sslrootcert or tlsCAFile`;
}

/** Sentences for errors that the driver gives no code, by their messages. */
const byWords: readonly (readonly [RegExp, boolean, Said])[] = [
  [
    /does not support SSL/i,
    false,
    ({ name, setting }) => `${name} does not speak TLS, which ${setting} asks for`,
  ],
  [
    /password must be a (non-empty )?string/i,
    false,
    (place) => `${place.name} asks for a password, and ${place.setting} has none for ${asUser(place)}`,
  ],
  [/terminated|was closed|was cut/i, true, ({ name }) => `The connection to ${name} was lost`],
  [
    /timeout|in time|carries nothing|was not opened/i,
    true,
    ({ name }) => `Nothing answered in time at ${name}: ${connecting}`,
  ],
];

interface ErrorParts {
  readonly code: string;
  readonly message: string;
  readonly path: string | undefined;
}

/** Says why a place cannot be used. Undefined for what has nothing to do with connecting. */
export function connectionFailureOf(error: unknown, place: ConnectionTarget): ConnectionFailure | undefined {
  const parts = partsOf(error);
  const code = parts.code;
  const said = passing[code] ?? lasting[code];
  if (said !== undefined) return { sentence: capital(said(place, parts)), passes: code in passing };
  if (code !== '') return undefined;
  const found = byWords.find(([words]) => words.test(parts.message));
  return found && { sentence: capital(found[2](place, parts)), passes: found[1] };
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Of several addresses of one host the first error is taken. */
function partsOf(error: unknown): ErrorParts {
  const first =
    error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as unknown) : error;
  const { code, message, path } = Object(first) as { code?: unknown; message?: unknown; path?: unknown };
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { code: text(code) ?? '', message: text(message) ?? '', path: text(path) };
}
