import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, realpath, readlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../failure/index.ts';

/** What `postmaster.pid` says: the server that has, or had, this cluster. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
}

/** What a process number stands for now. `unclear`: this user may not look. */
export type Occupant = 'nobody' | 'postgres-of-this-cluster' | 'something-else' | 'unclear';

/** Where a server of this cluster writes its process number. */
export const postmasterFileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** Reads it; undefined where there is none, or it is only half written. Lines: pid, directory, start, port, … */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterFileOf(cluster), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid !== undefined && port !== undefined && pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** True while a process of this number runs, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false;
  }
  return !hasEndedUnnoticed(pid);
}

/** In a container without an init process nobody takes note of the end of an orphan, and it keeps its number. */
function hasEndedUnnoticed(pid: number): boolean {
  if (platform() !== 'linux') return false;
  try {
    return /\) [ZX]/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Says who has that process number now. Numbers are used again, after a restart of the machine soonest, so one
 * that is alive says little: a server of this cluster is called postgres and works in the cluster's directory.
 */
export async function occupantOf(pid: number, cluster: string): Promise<Occupant> {
  if (hasEndedUnnoticed(pid)) return 'something-else';
  if (!isAlive(pid)) return 'nobody';
  return platform() === 'linux' ? occupantOnLinux(pid, cluster) : occupantByPs(pid, cluster);
}

async function occupantOnLinux(pid: number, cluster: string): Promise<Occupant> {
  const inUse = await Promise.all([
    readFile(`/proc/${String(pid)}/cmdline`, 'utf8'),
    readlink(`/proc/${String(pid)}/cwd`),
    realpath(cluster),
  ]).catch(() => undefined);
  if (inUse === undefined) return isAlive(pid) ? 'unclear' : 'nobody';
  const [commandLine, workingDirectory, directory] = inUse;
  const isPostgres = /^([^\0]*\/)?postgres(\0|$)/.test(commandLine);
  return isPostgres && workingDirectory === directory ? 'postgres-of-this-cluster' : 'something-else';
}

async function occupantByPs(pid: number, cluster: string): Promise<Occupant> {
  try {
    const commandLine = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    if (!commandLine.includes('postgres')) return 'something-else';
    const names = [cluster, await realpath(cluster)];
    return names.some((name) => commandLine.includes(name)) ? 'postgres-of-this-cluster' : 'unclear';
  } catch {
    return isAlive(pid) ? 'unclear' : 'nobody';
  }
}
