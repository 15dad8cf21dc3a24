import { readFile, readlink, realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { commandLineOf, hasEndedUnnoticed, isAlive } from './running-process.ts';

/** Contents of `postmaster.pid`: the server that has, or had, this cluster. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
}

/** The process that a number stands for now. `unclear`: this user may not look. */
export type Occupant = 'nobody' | 'postgres-of-this-cluster' | 'something-else' | 'unclear';

/** Path of the file in which a server of this cluster writes its process number. */
export const postmasterFileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** Reads it; undefined where there is none, or it is only half written. Lines: pid, directory, start, port, … */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterFileOf(cluster), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid !== undefined && port !== undefined && pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * Says who has that process number now. Numbers are used again, after a restart of the machine soonest, so one
 * that is alive says little: a server of this cluster is called postgres and works in the cluster's directory.
 */
export async function occupantOf(pid: number, cluster: string): Promise<Occupant> {
  if (hasEndedUnnoticed(pid)) return 'something-else';
  if (!isAlive(pid)) return 'nobody';
  const commandLine = commandLineOf(pid);
  if (commandLine === undefined) return isAlive(pid) ? 'unclear' : 'nobody';
  const directory = await realpath(cluster);
  return platform() === 'linux'
    ? occupantOnLinux(pid, commandLine, directory)
    : occupantElsewhere(commandLine, [cluster, directory]);
}

async function occupantOnLinux(pid: number, commandLine: string, directory: string): Promise<Occupant> {
  if (!/^([^\0]*\/)?postgres(\0|$)/.test(commandLine)) return 'something-else';
  const worksIn = await readlink(`/proc/${String(pid)}/cwd`).catch(() => undefined);
  if (worksIn === undefined) return isAlive(pid) ? 'unclear' : 'nobody';
  return worksIn === directory ? 'postgres-of-this-cluster' : 'something-else';
}

function occupantElsewhere(commandLine: string, directories: readonly string[]): Occupant {
  if (!commandLine.includes('postgres')) return 'something-else';
  return directories.some((name) => commandLine.includes(name)) ? 'postgres-of-this-cluster' : 'unclear';
}
