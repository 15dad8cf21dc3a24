import type { ProgramSettings } from './run-program.ts';
import type { LocalIdentityProcess } from './start-identity.ts';

/** The databases of an API, as it reaches them. */
export interface ApiDatabases {
  readonly reader: string;
  readonly appender: string;
  readonly accounts: string;
}

/** Limits of an API in checks that count what comes of asking and writing: as often as anybody likes. */
export const asOftenAsTheyLike = { READS_PER_MINUTE: '10000000', WRITES_PER_MINUTE: '10000000' } as const;

/** Settings of an API on a port of this machine, to be read and written to. */
export const apiForChecks = (
  { reader, appender, accounts }: ApiDatabases,
  identity: Pick<LocalIdentityProcess, 'forApi'>,
  port: string,
): ProgramSettings => ({
  ...identity.forApi,
  ...asOftenAsTheyLike,
  READER_URL: reader,
  APPENDER_URL: appender,
  ACCOUNTS_URL: accounts,
  HOST: '127.0.0.1',
  PORT: port,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
});
