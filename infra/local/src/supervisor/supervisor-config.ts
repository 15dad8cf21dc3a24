import { platformSettings, projectRoot, type PlatformSettings } from '../settings/platform-config.ts';

/** Settings of `npm start`. */
export interface SupervisorSettings extends PlatformSettings {
  readonly projectRoot: string;
  /** Host on which the API listens: `HOST`, or this machine alone. */
  readonly host: string;
  /** The port to try first: `PORT`, or 3000. */
  readonly port: number;
  /** `PUBLIC_URL`: what permanent links are built on; the local address when left out. */
  readonly publicUrl: string | undefined;
  /** `SIGN_IN`: `none` has nobody sign in; left out, a provider of identities is used. */
  readonly signIn: 'none' | undefined;
  /** Instant at which `npm start` began, in milliseconds since 1970. */
  readonly startedAtMs: number;
  /** `NODE_ENV`, if somebody set it. */
  readonly nodeEnv: string | undefined;
  /** Environment of the programs besides their own settings. */
  readonly environment: NodeJS.ProcessEnv;
}

const highestPort = 65_535;

/** Reads the settings of this process. Throws a sentence for a person if one of them is none. */
export function supervisorSettings(env: NodeJS.ProcessEnv = process.env): SupervisorSettings {
  const startedAt = Number(env['THROUGHLINE_STARTED_AT']);
  return {
    ...platformSettings(env),
    projectRoot: projectRoot(),
    host: env['HOST'] === undefined || env['HOST'] === '' ? '127.0.0.1' : env['HOST'],
    port: portFrom(env['PORT']),
    publicUrl: env['PUBLIC_URL'] === '' ? undefined : env['PUBLIC_URL'],
    signIn: signInFrom(env),
    startedAtMs: startedAt > 0 ? startedAt : performance.timeOrigin,
    nodeEnv: env['NODE_ENV'] === '' ? undefined : env['NODE_ENV'],
    environment: passedOn(env),
  };
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= highestPort) return port;
  throw new Error(`PORT is to be a number from 1 to ${String(highestPort)}, and is '${text}'.`);
}

function signInFrom({ SIGN_IN: text = '', OIDC_ISSUER: issuer = '' }: NodeJS.ProcessEnv): 'none' | undefined {
  if (text === '') return undefined;
  if (text !== 'none') throw new Error(`SIGN_IN is to be none, or left out, and is '${text}'.`);
  if (issuer !== '') throw new Error('SIGN_IN=none and OIDC_ISSUER contradict each other: leave one out.');
  return 'none';
}

/** The programs connect as their own roles: they get neither the address of a mightier user, nor PostgreSQL's own settings. */
function passedOn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('PG'));
  return { NODE_ENV: 'production', ...Object.fromEntries(kept) };
}
