/** Control characters, U+0000 among them, which no text of ours may hold and `jsonb` refuses. */
const unwanted = /\p{Cc}/u;

/** True for the target of a request that is percent-encoded UTF-8 without control characters. */
export function isReadable(target: string): boolean {
  if (!/^[\x21-\x7e]+$/.test(target)) return false;
  if (!target.includes('%')) return true;
  try {
    return !unwanted.test(decodeURIComponent(target));
  } catch {
    return false;
  }
}
