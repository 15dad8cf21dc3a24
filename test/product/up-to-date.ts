import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './run-program.ts';

/** Builds what has changed since the last build: what is run is what is here. Imports nothing that is built. */
export async function upToDate(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'infra/build/build.mjs'), '--if-stale']);
}
