import { readFile, statfs } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { adoptServer, stopServer, type ServerProcess } from '../cluster/server-process.ts';
import { clusterFiles } from '../cluster/cluster-files.ts';
import { readPostmasterFile } from '../cluster/postmaster-file.ts';

/** A segment of the write-ahead log has 16 MiB: with less than two, PostgreSQL may not be able to recover. */
const leastRoomBytes = 32 * 1024 * 1024;
const againMs = 2_000;

/**
 * Starts a server again that ended because the disk is full, as soon as it can be; that is tried without end. `enough`:
 * nobody needs it any more. `lost`: it ended for another reason. `onFull` is called once where it has to wait.
 */
export async function restartWhenDiskFrees(
  directory: string,
  start: () => Promise<ServerProcess>,
  enough: Promise<'enough'>,
  onFull: () => void,
  pauseMs = againMs,
): Promise<ServerProcess | 'enough' | 'lost'> {
  if (!(await isOutOfRoom(directory))) return 'lost';
  onFull();
  // Where room was made just now, the last try failed for want of it all the same.
  for (let triesLeft = 2; triesLeft > 0; triesLeft -= 1) {
    const started = await Promise.race([start().catch(() => 'not yet' as const), enough]);
    if (started === 'enough') return stopWhatIsStarting(directory);
    if (started !== 'not yet') return started;
    if (await isOutOfRoom(directory)) triesLeft = 2;
    if ((await Promise.race([delay(pauseMs), enough])) === 'enough') return stopWhatIsStarting(directory);
  }
  return 'lost';
}

/** True where PostgreSQL's log says that the disk was full, or the disk has too little room for it to recover. */
async function isOutOfRoom(directory: string): Promise<boolean> {
  const said = await readFile(clusterFiles(directory).log, 'utf8').catch(() => '');
  if (/No space left on device|Disk quota exceeded/.test(said)) return true;
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < leastRoomBytes;
}

async function stopWhatIsStarting(directory: string): Promise<'enough'> {
  const left = await readPostmasterFile(clusterFiles(directory).cluster);
  if (left) await stopServer(adoptServer(left));
  return 'enough';
}
