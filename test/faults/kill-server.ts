import { readdir, readFile } from 'node:fs/promises';
import { clusterFiles, readPostmasterFile } from '#local/cluster';
import type { OwnCluster } from '../own-cluster/own-cluster.ts';

/** Kills a server of one's own, all its processes, with no chance to do anything more. Nothing else is touched. */
export async function killServer({ directory }: OwnCluster): Promise<void> {
  const postmaster = await readPostmasterFile(clusterFiles(directory).cluster);
  if (!postmaster) throw new Error('There is no server to kill.');
  const children = await childrenOf(postmaster.pid);
  for (const pid of [postmaster.pid, ...children]) kill(pid);
}

/** Processes that a process started. On systems without /proc none: PostgreSQL's then end by themselves. */
async function childrenOf(parent: number): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(pids.map(parentOf));
  return pids.filter((_, nth) => parents[nth] === parent);
}

const parentOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(/\) \S (\d+)/.exec(stat)?.[1]);
};

/** Ends a process at once, if it has not ended already. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
