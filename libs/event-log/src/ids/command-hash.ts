import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/**
 * SHA-256 of the command's canonical JSON, hexadecimal: tells a retry of a command from another command under the
 * same id. Throws a TypeError for a command that is not plain data.
 */
export const commandHash = (command: object): string =>
  createHash('sha256').update(canonicalJson(command), 'utf8').digest('hex');
