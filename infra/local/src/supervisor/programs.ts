import { join } from 'node:path';
import type { DatabaseUrls } from '../database-roles/database-roles.ts';
import type { ServiceOrder } from './service.ts';
import type { SupervisorSettings } from './supervisor-config.ts';

/** Address at which Throughline is reached. */
export interface PublicAddress {
  readonly host: string;
  readonly port: number;
  /** For people on this machine. */
  readonly address: string;
}

const anywhere = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'];

/** The address of a host and port as a person would type it. */
export const publicAddressAt = (host: string, port: number): PublicAddress => ({
  host,
  port,
  address: `http://${anywhere.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${String(port)}`,
});

const part = (
  { projectRoot, directory }: SupervisorSettings,
  app: string,
  log: string,
): Pick<ServiceOrder, 'program' | 'directory' | 'logFile' | 'keepsLog'> => ({
  program: join(projectRoot, 'dist', 'apps', app, 'src', 'main.js'),
  directory: projectRoot,
  logFile: join(directory, 'logs', `${log}.log`),
  keepsLog: app !== 'cli',
});

/** Answers that many ask for at once are let go before the machine runs short; `NODE_OPTIONS` may say otherwise. */
const boundedMemory = '--max-old-space-size=512';

/** Answers questions and serves the pages. May read, append to the log, and keep accounts. `identity`: how people sign in. */
export const apiProgram = (
  settings: SupervisorSettings,
  urls: DatabaseUrls,
  place: PublicAddress,
  identity: NodeJS.ProcessEnv = settings.environment,
): ServiceOrder => ({
  ...part(settings, 'api', 'api'),
  name: 'API',
  environment: {
    ...identity,
    NODE_OPTIONS: `${boundedMemory} ${identity['NODE_OPTIONS'] ?? ''}`.trim(),
    HOST: place.host,
    PORT: String(place.port),
    PUBLIC_URL: settings.publicUrl ?? place.address,
    READER_URL: urls.reader,
    APPENDER_URL: urls.appender,
    ACCOUNTS_URL: urls.accounts,
  },
});

/** Keeps the read models. */
export const projectorProgram = (settings: SupervisorSettings, urls: DatabaseUrls): ServiceOrder => ({
  ...part(settings, 'projector', 'projector'),
  name: 'projector',
  environment: { ...settings.environment, PROJECTOR_URL: urls.projector },
});

/** Puts the record that ships with the product into the log, through the same commands as anybody's. */
export const importProgram = (
  settings: SupervisorSettings,
  urls: DatabaseUrls,
  onLine: (line: string) => void,
): ServiceOrder => ({
  ...part(settings, 'cli', 'import'),
  name: 'import of the record',
  args: ['import', 'record'],
  environment: { ...settings.environment, APPENDER_URL: urls.appender },
  onLine,
});
