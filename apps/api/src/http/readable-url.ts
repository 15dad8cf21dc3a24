import { unfitCharacter } from '#domain/kernel';

/**
 * True for the target of a request that is percent-encoded UTF-8, of characters that may stand in the record: what is
 * asked for is shown again.
 */
export function isReadable(target: string): boolean {
  if (!/^[\x21-\x7e]+$/.test(target)) return false;
  if (!target.includes('%')) return true;
  try {
    return unfitCharacter(decodeURIComponent(target)) === undefined;
  } catch {
    return false;
  }
}
