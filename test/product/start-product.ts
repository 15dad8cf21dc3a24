import type { TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { startProgram, throughline } from './run-program.ts';

/** The product, running. */
export interface Product {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts projector and API, with the pages that it serves, over a database and on a port of its own. */
export async function startProduct({ projector, reader }: TestDatabase): Promise<Product> {
  const keeping = startProgram('projector', { PROJECTOR_URL: projector });
  const answering = startProgram('api', { READER_URL: reader, HOST: '127.0.0.1', PORT: '0' });
  const stop = async (): Promise<void> => {
    await Promise.all([answering.stop(), keeping.stop()]);
  };
  try {
    const [, address = ''] = await answering.says(/listening at (http:\/\/127\.0\.0\.1:\d+)/);
    return { address, stop };
  } catch (error) {
    await stop();
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
