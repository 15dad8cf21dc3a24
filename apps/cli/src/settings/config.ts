import { join } from 'node:path';
import { projectRoot } from '#local/settings';

/** Settings of the command line. */
export interface CliConfig {
  /** `APPENDER_URL`: the log, as a role that may append. Left out: the local platform's. */
  readonly appenderUrl: string | undefined;
  /** `PROJECTOR_URL`: log and read models, as the role that keeps them. Left out: the local platform's. */
  readonly projectorUrl: string | undefined;
  /** `READER_URL`: the log, as a role that only reads. Left out: the local platform's. */
  readonly readerUrl: string | undefined;
  /** `EVENT_LOG_URL`: the log is there, and not in the database. */
  readonly eventLogUrl?: string | undefined;
  /** The record that ships with the product. */
  readonly dataFolder: string;
}

/** Reads the settings of this process. */
export const readCliConfig = (env: NodeJS.ProcessEnv = process.env): CliConfig => ({
  appenderUrl: env['APPENDER_URL'],
  projectorUrl: env['PROJECTOR_URL'],
  readerUrl: env['READER_URL'],
  eventLogUrl: env['EVENT_LOG_URL'] === '' ? undefined : env['EVENT_LOG_URL'],
  dataFolder: join(projectRoot(), 'infra', 'data'),
});
