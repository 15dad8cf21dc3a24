import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { hasCode } from '../failure/read-error.ts';

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
export function hasEndedUnnoticed(pid: number): boolean {
  if (platform() !== 'linux') return false;
  try {
    return /\) [ZX]/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Command line of a process, its arguments split by NUL on Linux, by spaces elsewhere. Undefined if one may not look.
 */
export function commandLineOf(pid: number): string | undefined {
  try {
    return platform() === 'linux'
      ? readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
