import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const smallDisk = '300m';

/** A fresh directory for data, which goes with everything in it. */
export interface DataDirectory {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Makes one; `small`: on a file system of its own with 300 MB, which asks for the right to mount. */
export async function freshData(small = false): Promise<DataDirectory> {
  const above = await mkdtemp(join(tmpdir(), 'throughline-check-'));
  // PostgreSQL may run under another account, which has to pass through.
  await chmod(above, 0o711);
  const path = join(above, 'data');
  await mkdir(path);
  if (small) await run('mount', ['-t', 'tmpfs', '-o', `size=${smallDisk}`, 'tmpfs', path]);
  return {
    path,
    async remove() {
      if (small) await run('umount', ['--lazy', path]);
      await rm(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** True where small file systems can be mounted. */
export async function canMount(): Promise<boolean> {
  try {
    await (await freshData(true)).remove();
    return true;
  } catch {
    return false;
  }
}
