import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#local/failure';

// The smallest last: not a page of PostgreSQL fits in what is left.
const chunks = [1024 * 1024, 4096].map((bytes) => Buffer.alloc(bytes));

/** Fills the file system of a data directory, which has to be a small one; answers how to make room again. */
export async function fillDisk(data: string): Promise<() => Promise<void>> {
  const path = join(data, 'ballast');
  const ballast = await open(path, 'a');
  try {
    for (const chunk of chunks) {
      try {
        for (;;) await ballast.write(chunk);
      } catch (error) {
        if (!hasCode(error, 'ENOSPC')) throw error;
      }
    }
  } finally {
    await ballast.close();
  }
  return () => rm(path, { force: true });
}
