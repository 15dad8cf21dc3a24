import { fileURLToPath } from 'node:url';
import { identitySettings, type IdentitySettings } from './identity/identity-config.ts';
import { isLoopbackHost } from './server/answer-own-host.ts';
import { limitSettings, type LimitSettings } from './limits/limit-settings.ts';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Settings of the API's process. */
export interface ApiSettings {
  /** `HOST`: the address to listen on; this machine alone when left out. */
  readonly host: string;
  /** `PORT`: 3000 when left out. */
  readonly port: number;
  /** `READER_URL`: the database, as the role that may read alone. */
  readonly readerUrl: string;
  /** `APPENDER_URL`: the database, as the role that may add to the log; left out, nothing can be recorded. */
  readonly appenderUrl: string | undefined;
  /** `ACCOUNTS_URL`: the database, as the role that keeps accounts and people's own words; likewise. */
  readonly accountsUrl: string | undefined;
  /** `EVENT_LOG_URL`: the log is there, and not in the database. */
  readonly eventLogUrl: string | undefined;
  /** `PUBLIC_URL`: as people and programs reach it. */
  readonly publicUrl: URL;
  /** `HOST` and `PUBLIC_URL` are of this machine alone. */
  readonly forThisMachine: boolean;
  /** `OIDC_ISSUER` and what goes with it: left out, nobody can sign in. */
  readonly identity: IdentitySettings | undefined;
  /** `READS_PER_MINUTE` and its like: how often anybody may ask. */
  readonly limits: LimitSettings;
  /** `PAGES`: folder of the built web application. */
  readonly pagesFolder: string;
  /** `LOG_LEVEL`. */
  readonly logLevel: (typeof levels)[number];
  /** `LOG_FILE`: the log goes there, and is kept small; to standard output when left out. */
  readonly logFile: string | undefined;
}

/** Reads the settings; throws a sentence that names the one that is wrong. */
export function apiSettings(env: NodeJS.ProcessEnv): ApiSettings {
  const host = env['HOST'] ?? '127.0.0.1';
  const port = Number(env['PORT'] ?? 3000);
  const publicUrl = env['PUBLIC_URL'] ?? `http://${host}:${String(port)}`;
  const logLevel = levels.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));

  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong('PORT', 'a port, such as 3000');
  if (!env['READER_URL']) throw wrong('READER_URL', 'postgres://user:password@host:port/database');
  if (!/^https?:/.test(publicUrl) || !URL.canParse(publicUrl))
    throw wrong('PUBLIC_URL', 'an http or https address');
  if (!logLevel) throw wrong('LOG_LEVEL', `one of ${levels.join(', ')}`);
  const pagesFolder = env['PAGES'] ?? builtPages();
  const identity = identitySettings(env);
  if (identity && !isSafeForSigningIn(new URL(publicUrl)))
    throw wrong('PUBLIC_URL', 'an https address where people sign in (http on this machine alone)');
  // Whoever can be anybody there could be it from elsewhere.
  if (identity?.issuer.protocol === 'http:' && !isLoopbackHost(host))
    throw wrong('HOST', 'an address of this machine alone where OIDC_ISSUER is one');
  return {
    host,
    port,
    readerUrl: env['READER_URL'],
    appenderUrl: env['APPENDER_URL'],
    accountsUrl: env['ACCOUNTS_URL'],
    eventLogUrl: env['EVENT_LOG_URL'],
    publicUrl: new URL(publicUrl),
    forThisMachine: isLoopbackHost(host) && isLoopbackHost(new URL(publicUrl).hostname),
    identity,
    limits: limitSettings(env),
    pagesFolder,
    logLevel,
    logFile: env['LOG_FILE'],
  };
}

/** The cookie of a session travels in the open over http. */
const isSafeForSigningIn = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || isLoopbackHost(hostname);

const wrong = (name: string, what: string) => new Error(`${name} is to be ${what}.`);

/** dist/web, seen from the sources and from dist alike. */
function builtPages(): string {
  const above = new URL('../../../', import.meta.url);
  return fileURLToPath(new URL(above.pathname.endsWith('/dist/') ? 'web' : 'dist/web', above));
}
