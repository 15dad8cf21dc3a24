import { LocalFailure } from '../failure/local-failure.ts';

/** A server that somebody else runs, as `DATABASE_URL` names it. */
export interface RealServer {
  readonly adminUrl: string;
  readonly database: string;
  /** For people, without the password: `db.example.org:5432/throughline`. */
  readonly name: string;
  /** User that the address names; empty where it names none. */
  readonly user: string;
  /** For file names. */
  readonly key: string;
}

/** Reads such an address. Throws `local/database-unreachable` if it is none, or names no database. */
export function realServer(databaseUrl: string): RealServer {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  const database = decodeURIComponent(url?.pathname.slice(1) ?? '');
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol) || url.hostname === '' || database === '') {
    throw new LocalFailure(
      'local/database-unreachable',
      'DATABASE_URL is to be postgres://user:password@host:port/database, of a user who may create roles.',
    );
  }
  const server = `${url.hostname}:${url.port === '' ? '5432' : url.port}`;
  return {
    adminUrl: databaseUrl,
    database,
    name: `${server}/${database}`,
    user: decodeURIComponent(url.username),
    key: server.replaceAll(/[^a-z0-9.-]/gi, '-'),
  };
}
