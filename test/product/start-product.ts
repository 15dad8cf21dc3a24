import type { TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { freePort } from '#local/cluster';
import { startProgram, throughline, type ProgramSettings } from './run-program.ts';
import { startIdentity, type LocalIdentityProcess } from './start-identity.ts';

/** The product, running. */
export interface Product {
  /** Address at which it answers, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  /** The process of its API. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts projector and API, with the pages that it serves, over a database and on a port of its own: to be read alone. */
export const startProduct = (database: TestDatabase): Promise<Product> =>
  startPrograms(database, { PORT: '0' });

async function startPrograms(
  { projector, reader }: TestDatabase,
  settings: ProgramSettings,
): Promise<Product> {
  const keeping = startProgram('projector', { PROJECTOR_URL: projector });
  const answering = startProgram('api', { READER_URL: reader, HOST: '127.0.0.1', ...settings });
  const stop = async (): Promise<void> => {
    await Promise.all([answering.stop(), keeping.stop()]);
  };
  try {
    const [, address = ''] = await answering.says(/listening at (http:\/\/127\.0\.0\.1:\d+)/);
    return { address, stop, pid: answering.pid };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The product, running, with somebody who vouches for people and programs. */
export interface SignInProduct extends Product {
  readonly identity: LocalIdentityProcess;
}

/** Starts all that `npm start` starts, over a database and on ports of its own: people can sign in, and write. */
export async function startProductWithSignIn(
  database: TestDatabase,
  settings: ProgramSettings = {},
): Promise<SignInProduct> {
  const port = await freePort();
  // By name, as people open it: cookies are the name's, and the provider sends people back to it.
  const publicUrl = `http://localhost:${String(port)}`;
  const identity = await startIdentity(publicUrl);
  try {
    const product = await startPrograms(database, {
      ...settings,
      ...identity.forApi,
      APPENDER_URL: database.appender,
      ACCOUNTS_URL: database.accounts,
      PUBLIC_URL: publicUrl,
      PORT: String(port),
    });
    const stop = async (): Promise<void> => {
      await product.stop();
      await identity.stop();
    };
    return { address: publicUrl, identity, stop, pid: product.pid };
  } catch (error) {
    await identity.stop();
    throw error;
  }
}

/** Imports the record that ships; rejects with what was said if that fails. */
export async function importRecord({ appender }: TestDatabase): Promise<void> {
  const { code, err } = await throughline({ APPENDER_URL: appender }, 'import', 'record');
  if (code !== 0) throw new Error(`The record was not imported:\n${err}`);
}

/** Waits until the product says that it is ready: the read models hold all that is recorded. */
export const whenReady = ({ address }: Product): Promise<void> =>
  until('it is ready', async () => (await fetch(`${address}/health/ready`)).status === 200, 60_000);
