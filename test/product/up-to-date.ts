import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './run-program.ts';

const patienceMs = 5_000;

/** True where an address answers, within five seconds, that all is well (200 to 299). */
export const answers = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined))?.ok === true;

/** Builds what has changed since the last build: what is run is what is here. Imports nothing that is built. */
export async function upToDate(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(projectFolder, 'infra/build/build.mjs'), '--if-stale']);
}
